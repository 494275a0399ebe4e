package news.parallax.extract.reading.event;

import java.util.List;
import news.parallax.extract.reading.event.Clause.Opening;
import news.parallax.extract.reading.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds of whom or what a clause speaks: in its own words, in the dependency tree, or in the clauses before it. */
final class ClauseSubjects {
    private final Constituents parts;
    private final List<Token> tokens;

    ClauseSubjects(Constituents parts) {
        this.parts = parts;
        this.tokens = parts.tokens();
    }

    /**
     * The subject of a clause; null where none is found.
     *
     * @param from index of its first word
     * @param earlier the clauses before it
     */
    @Nullable
    NounPhrase of(int from, VerbGroup verb, Opening opening, List<Clause> earlier) {
        NounPhrase own = ownSubject(from, verb.from());
        boolean relativeWord = own != null
                && Constituents.RELATIVES.contains(tokens.get(own.head()).tag());
        if (own != null && !relativeWord && (opening != Opening.REDUCED || earlier.isEmpty())) {
            return own;
        }
        NounPhrase parsed = parsedSubject(verb);
        if (parsed != null) {
            return parsed;
        }
        NounPhrase told = behindReduced(from, verb, earlier);
        if (told != null) {
            return told;
        }
        return switch (opening) {
            case RELATIVE -> antecedent(from, earlier);
            case REDUCED -> tokens.get(from).tag().equals("CC") ? inherited(earlier) : antecedent(from, earlier);
            case MAIN, CONTENT, CONDITION, ADVERBIAL -> inherited(earlier);
        };
    }

    /**
     * "A notice to repair was issued", "a hole dug next to the school weakened the ground": the infinitive or participle
     * belongs to the subject of the verb right behind it.
     */
    private @Nullable NounPhrase behindReduced(int from, VerbGroup verb, List<Clause> earlier) {
        if (earlier.isEmpty() || verb.from() != from || !verb.finite()) {
            return null;
        }
        Clause before = earlier.getLast();
        NounPhrase subject = before.subject();
        boolean belongs = before.opening() == Opening.REDUCED
                && !parts.isComma(from - 1)
                && subject != null
                && subject.to() == before.from();
        return belongs ? subject : null;
    }

    /**
     * The subject by the dependency tree, where it stands before the verb but for a clause between ("the man steering the
     * boat had cut"); trees err most with phrases behind prepositions and with datelines.
     */
    private @Nullable NounPhrase parsedSubject(VerbGroup verb) {
        int start = Datelines.end(tokens);
        return parts.phrases().stream()
                .filter(phrase -> phrase.from() >= start && phrase.to() <= verb.from())
                .filter(phrase -> isSubjectOf(tokens.get(phrase.head()), verb))
                .filter(phrase -> !isGoverned(phrase) && !isTime(phrase))
                .findFirst()
                .orElse(null);
    }

    private static boolean isSubjectOf(Token token, VerbGroup verb) {
        return token.head() == verb.main()
                && token.relation().startsWith("nsubj")
                && !Constituents.RELATIVES.contains(token.tag());
    }

    /** The last phrase before the verb that no preposition governs: "the head of the laboratory" gives its first part. */
    private @Nullable NounPhrase ownSubject(int start, int verb) {
        int from = behindAccordingTo(start, verb);
        NounPhrase subject = null;
        boolean closed = false;
        for (NounPhrase phrase : parts.phrases()) {
            if (phrase.from() < from || phrase.to() > verb) {
                continue;
            }
            if (isGoverned(phrase) || isTime(phrase)) {
                continue;
            }
            // Behind a comma an apposition may follow: the first of the phrases is the subject, unless "and" or
            // nothing but an introduction stands before it.
            if (subject == null || !closed) {
                subject = phrase;
            }
            closed = phrase.to() < verb && (parts.isComma(phrase.to()) || startsChain(phrase.to()));
        }
        return subject;
    }

    /** "according to US and Ukrainian estimates, troops are": the subject stands behind the last comma. */
    private int behindAccordingTo(int start, int verb) {
        int limit = Math.min(start + 3, verb);
        for (int at = start; at < limit; at++) {
            if (tokens.get(at).text().equalsIgnoreCase("according")) {
                int comma = Constituents.lastBefore(verb, at, parts::isComma);
                return comma < 0 ? start : comma + 1;
            }
        }
        return start;
    }

    private boolean startsChain(int at) {
        return tokens.get(at).tag().equals("IN") || tokens.get(at).tag().equals("CC");
    }

    private boolean isGoverned(NounPhrase phrase) {
        int before = phrase.from() - 1;
        return before >= 0
                && (tokens.get(before).tag().equals("IN")
                        || tokens.get(before).tag().equals("TO")
                        || isParticipleOfAPhrase(before))
                && !parts.subordinates(before)
                && !(FigureWords.at(tokens, before) && isFigure(phrase));
    }

    /** "No notice concerning the brakes": what the participle governs is not what the next verb speaks of. */
    private boolean isParticipleOfAPhrase(int at) {
        return tokens.get(at).tag().equals("VBG") && parts.phrases().stream().anyMatch(phrase -> phrase.to() == at);
    }

    /** "at least 1,150 jobs": the preposition belongs to the figure. */
    private boolean isFigure(NounPhrase phrase) {
        return tokens.subList(phrase.from(), phrase.to()).stream()
                .anyMatch(token -> token.tag().equals("CD"));
    }

    private boolean isTime(NounPhrase phrase) {
        return WordSet.TIMES.has(tokens.get(phrase.head()).lemma());
    }

    private @Nullable NounPhrase antecedent(int from, List<Clause> earlier) {
        NounPhrase before = parts.lastPhrase(0, from);
        if (before != null && before.to() >= from - 2) {
            return before;
        }
        return inherited(earlier);
    }

    /**
     * The subject of the clause that goes on here: the one before, or the one around it where a relative clause ("the
     * Mapendo, which had left, and ...") or a participle ("a sample taken at dawn was ...") stands between.
     */
    private @Nullable NounPhrase inherited(List<Clause> earlier) {
        for (int at = earlier.size() - 1; at >= 0; at--) {
            Clause before = earlier.get(at);
            VerbGroup verb = before.verb();
            boolean inside = before.opening() == Opening.RELATIVE || before.opening() == Opening.REDUCED;
            if (verb != null && !verb.finite()) {
                NounPhrase around = ownSubject(before.from(), verb.from());
                if (around != null) {
                    return around;
                }
            }
            if (!inside || at == 0) {
                return before.subject();
            }
        }
        return null;
    }
}
