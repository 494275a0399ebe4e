package news.parallax.extract.reading.silence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.event.NounPhrases;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.text.Span;
import news.parallax.extract.reading.text.Token;

/**
 * Reports of silence whose words stand in no clause of their own or in another order: "About the letter, nothing", "Of the
 * dead, the dispatch does not say a word", "found room for the medals but none for the wounded", "you will look in vain for
 * the strike", "the strike is missing from its report", "Not a line on the strike".
 */
final class LooseSilence {
    /** Words between a negation and what it negates ("does not say a single word"). */
    private static final int REACH = 5;

    /** Words of a point that is no phrase with a noun. */
    private static final int LONGEST = 10;

    private static final Set<String> STOPS = Set.of(",", ":", ";", ".", "--", "''");
    /** What follows a trace of what is not yet known, which is no silence: "no word on when it will open". */
    private static final Set<String> OPEN_QUESTIONS =
            Set.of("when", "whether", "how", "why", "who", "where", "what", "if", "which");

    private final SilenceCues cues;
    private final List<Token> tokens;
    private final List<NounPhrase> phrases;
    private final Referents referents;

    LooseSilence(SilenceCues cues, Sentence sentence, Referents referents) {
        this.cues = cues;
        this.tokens = sentence.tokens();
        this.phrases = NounPhrases.of(sentence);
        this.referents = referents;
    }

    Optional<FoundSilence> find() {
        for (int at = 0; at < tokens.size(); at++) {
            Optional<FoundSilence> found = at(at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<FoundSilence> at(int at) {
        String lemma = lower(at);
        if (isPersonal(at)) {
            return Optional.empty();
        }
        if (is("room", at) || lemma.equals("none")) {
            return noRoom(at);
        }
        if (lemma.equals("vain") && at > 0 && lower(at - 1).equals("in")) {
            return inVain(at);
        }
        if (is("missing", at) && at + 1 < tokens.size() && lower(at + 1).equals("from")) {
            return missingFrom(at);
        }
        if (lemma.equals("nowhere")) {
            return nowhere(at);
        }
        if (is("none", at) && at + 1 < tokens.size()) {
            Optional<FoundSilence> found = noneMentions(at);
            if (found.isPresent()) {
                return found;
            }
        }
        int end = silenceEnd(at);
        if (end < 0) {
            return Optional.empty();
        }
        if (end < tokens.size() && is("link", end)) {
            return verbless(at, end + 1);
        }
        return fronted(at, end);
    }

    /** "Of what had kindled it he would say nothing": somebody who was asked keeps back, no account leaves out. */
    private boolean isPersonal(int at) {
        for (int i = Math.max(0, at - REACH); i < at; i++) {
            if (SilenceReader.PERSONS.contains(lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Behind "nothing", "not a word", "does not say one word" or "silence"; -1 where none of them starts here. */
    private int silenceEnd(int at) {
        if (lower(at).equals("nothing") || (is("silent", at) && !negatedBefore(at)) || isSilenceItself(at)) {
            return behindEmphasis(at + 1);
        }
        if (!is("none", at)) {
            return -1;
        }
        for (int i = at + 1; i < Math.min(tokens.size(), at + REACH); i++) {
            if (is("trace", i) && !lower(i).equals("nothing")) {
                return behindEmphasis(i + 1);
            }
            boolean between =
                    is("utter", i) || is("single", i) || tokens.get(i).tag().equals("DT");
            if (!between) {
                return -1;
            }
        }
        return -1;
    }

    /** "Silence", but not how something is done: "in silence". */
    private boolean isSilenceItself(int at) {
        return lower(at).equals("silence")
                && (at == 0 || !tokens.get(at - 1).tag().equals("IN"));
    }

    /** "Nothing at all", "not a word in its report". */
    private int behindEmphasis(int at) {
        boolean emphasis = at + 1 < tokens.size()
                && lower(at).equals("at")
                && lower(at + 1).equals("all");
        int end = emphasis ? at + 2 : at;
        return end < tokens.size() && lower(end).equals("whatsoever") ? end + 1 : end;
    }

    private boolean negatedBefore(int at) {
        return at > 0 && is("none", at - 1);
    }

    /** "About the letter, nothing": the point stands in front, behind a preposition that opens the clause. */
    private Optional<FoundSilence> fronted(int silence, int end) {
        boolean last = end == tokens.size() || STOPS.contains(tokens.get(end).tag());
        if (!last) {
            return Optional.empty();
        }
        for (int at = silence - 2; at >= 0; at--) {
            boolean opens = at == 0
                    || STOPS.contains(tokens.get(at - 1).tag())
                    || lower(at - 1).equals("but");
            boolean fronts = is("link", at)
                    || (lower(at).equals("for") && at > 0 && lower(at - 1).equals("as"));
            if (fronts && (opens || lower(at).equals("for"))) {
                int pointEnd = phrasesEnd(at + 1);
                boolean apart = pointEnd > at + 1 && pointEnd < silence;
                return apart
                        ? made(holderBetween(pointEnd, silence), Referents.span(tokens, at + 1, pointEnd))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The outlet or account between a fronted point and the silence; else the one last named. */
    private Optional<Span> holderBetween(int from, int to) {
        for (NounPhrase phrase : phrases) {
            if (phrase.from() >= from && phrase.to() <= to && referents.isAccount(tokens, phrase)) {
                return Optional.of(Referents.span(tokens, phrase.from(), phrasesEnd(phrase.from())));
            }
        }
        return referents.account(from);
    }

    /** "Not a line on the strike." */
    private Optional<FoundSilence> verbless(int silence, int from) {
        boolean opens = silence == 0
                || STOPS.contains(tokens.get(silence - 1).tag())
                || tokens.get(silence - 1).tag().equals("CC")
                || is("utter", silence - 1);
        if (!opens) {
            return Optional.empty();
        }
        Optional<Span> within = accountBehind(from);
        return pointAt(from).flatMap(point -> made(within.or(() -> referents.account(silence)), point));
    }

    /** "Found room for the medals but none for the wounded", "had no space for them". */
    private Optional<FoundSilence> noRoom(int at) {
        boolean none = lower(at).equals("none") ? roomBefore(at) : negatedNear(at);
        if (!none || at + 1 >= tokens.size() || !lower(at + 1).equals("for")) {
            return Optional.empty();
        }
        return pointAt(at + 2).flatMap(point -> made(subjectOrAccount(at), point));
    }

    /** "No room", "could not find room", "nor does the agency find room". */
    private boolean negatedNear(int at) {
        for (int i = Math.max(0, at - 2 * REACH); i < at; i++) {
            if (is("none", i)) {
                return true;
            }
        }
        return false;
    }

    /** "Nowhere in its notice is there a word about them." */
    private Optional<FoundSilence> nowhere(int at) {
        for (int i = at + 1; i + 1 < tokens.size(); i++) {
            if (is("trace", i) && is("link", i + 1)) {
                Optional<Span> holder = accountBehind(at).or(() -> referents.account(at));
                return pointAt(i + 2).flatMap(point -> made(holder, point));
            }
        }
        return Optional.empty();
    }

    /** "None of the company's notes mentions the leak", "neither report mentions it". */
    private Optional<FoundSilence> noneMentions(int at) {
        int from = lower(at + 1).equals("of") ? at + 2 : at + 1;
        for (NounPhrase phrase : phrases) {
            boolean subject = phrase.from() == from || (phrase.from() == at && phrase.to() > at + 1);
            int verb = phrase.to();
            if (subject
                    && verb + 1 < tokens.size()
                    && is("mention", verb)
                    && tokens.get(verb).tag().startsWith("V")
                    && referents.isAccount(tokens, phrase)) {
                Span holder = Referents.span(tokens, Math.max(from, phrase.from()), phrase.to());
                return pointAt(is("link", verb + 1) ? verb + 2 : verb + 1)
                        .flatMap(point -> made(Optional.of(holder), point));
            }
        }
        return Optional.empty();
    }

    private boolean roomBefore(int at) {
        for (int i = 0; i < at; i++) {
            if (is("room", i)) {
                return true;
            }
        }
        return false;
    }

    /** "You will look in vain for the strike in its report." */
    private Optional<FoundSilence> inVain(int at) {
        for (int i = at + 1; i < tokens.size(); i++) {
            if (lower(i).equals("for")) {
                Optional<Span> holder = accountBehind(at).or(() -> referents.account(at));
                return pointAt(i + 1).flatMap(point -> made(holder, point));
            }
        }
        return Optional.empty();
    }

    /** "The strike is missing from its report." */
    private Optional<FoundSilence> missingFrom(int at) {
        Optional<Span> holder = accountBehind(at);
        if (holder.isEmpty()) {
            return Optional.empty();
        }
        for (NounPhrase phrase : phrases) {
            boolean subject = phrase.to() <= at && !phrasesInside(phrase.to(), at);
            if (subject) {
                return made(holder, Referents.span(tokens, phrase.from(), phrase.to()));
            }
        }
        return Optional.empty();
    }

    private boolean phrasesInside(int from, int to) {
        return phrases.stream().anyMatch(phrase -> phrase.from() >= from && phrase.to() <= to);
    }

    private Optional<Span> accountBehind(int from) {
        return phrases.stream()
                .filter(phrase -> phrase.from() > from && referents.isAccount(tokens, phrase))
                .findFirst()
                .map(phrase -> Referents.span(tokens, phrase.from(), phrasesEnd(phrase.from())));
    }

    private Optional<Span> subjectOrAccount(int before) {
        Optional<Span> account = referents.account(before);
        return phrases.stream()
                .filter(phrase -> phrase.to() < before)
                .findFirst()
                .filter(phrase -> !tokens.get(phrase.head()).tag().startsWith("PRP"))
                .map(phrase -> Referents.span(tokens, phrase.from(), phrasesEnd(phrase.from())))
                .or(() -> account);
    }

    /** A phrase, or the one that takes up what the sentence before is about. */
    private Optional<Span> pointAt(int from) {
        if (from >= tokens.size() || OPEN_QUESTIONS.contains(lower(from))) {
            return Optional.empty();
        }
        int named = phrasesEnd(from);
        int end = named > from ? named : stop(from);
        if (end <= from || Referents.isEmpty(tokens, end)) {
            return Optional.empty();
        }
        return Referents.takesUp(tokens, from, end)
                ? referents.topic()
                : Optional.of(Referents.span(tokens, from, end));
    }

    /** Behind the phrase at a token with what "of" and "and" tie to it; the token itself where none starts there. */
    private int phrasesEnd(int from) {
        int end = from;
        for (NounPhrase phrase : phrases) {
            boolean first = end == from && phrase.from() == from;
            boolean tied = end > from
                    && phrase.from() == end + 1
                    && Set.of("IN", "CC").contains(tokens.get(end).tag())
                    && !is("account", phrase.head());
            if (first || tied) {
                end = phrase.to();
            }
        }
        return end;
    }

    /** Where the words stop, at most so many on as a phrase has. */
    private int stop(int from) {
        int at = from;
        while (at < tokens.size()
                && at < from + LONGEST
                && !STOPS.contains(tokens.get(at).tag())) {
            at++;
        }
        return at;
    }

    private static Optional<FoundSilence> made(Optional<Span> silent, Span point) {
        return silent.map(s -> new FoundSilence(s.start(), s.end(), point.start(), point.end()));
    }

    private boolean is(String group, int at) {
        return cues.is(group, tokens.get(at).lemma()) || cues.is(group, lower(at));
    }

    private String lower(int at) {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }
}
