package news.parallax.extract.reading.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.contracts.Claim.Kind;
import news.parallax.contracts.Claim.Modality;
import news.parallax.contracts.Claim.Polarity;
import news.parallax.contracts.Claim.Stance;
import news.parallax.extract.reading.attribution.Chain;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.Clause.Opening;
import news.parallax.extract.reading.event.VerbGroup;
import news.parallax.extract.reading.text.Span;
import news.parallax.extract.reading.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says is not so: negated clauses ("there was no overloading", "no factory will close"), the content of
 * verbs of denial, and negated nouns of intent with what they announce ("no plans to close the works").
 */
final class DenialRule implements ClaimRule {
    /** Words that a negated clause must have, where neither its class nor a holder tells that it denies something. */
    private static final int FEWEST_TERMS = 3;

    private final DenialCues cues = DenialCues.english();
    private final Rejections rejections = new Rejections();

    @Override
    public List<Draft> read(SentenceNotes sentence) {
        List<Draft> found = new ArrayList<>();
        List<ClauseNotes> clauses = sentence.clauses();
        for (int at = 0; at < clauses.size(); at++) {
            ClauseNotes clause = clauses.get(at);
            ClauseNotes next = at + 1 < clauses.size() ? clauses.get(at + 1) : null;
            Chain rejecting = next == null ? Chain.NONE : rejections.rejecting(sentence, clause);
            OptionalInt judged = judgedFalse(clause);
            boolean called = isFalse(clause) || judged.isPresent();
            if (!rejecting.holders().isEmpty() && isTold(next)) {
                found.add(draft(sentence, next)
                        .withChain(rejecting)
                        .with(Polarity.NEGATED, next.read().modality()));
                at++;
            } else if (called && next != null && next.clause().opening() == Opening.CONTENT && next.event() != null) {
                found.add(
                        draft(sentence, next).with(Polarity.NEGATED, next.read().modality()));
                at++;
            } else if (called && clause.event() != null) {
                found.add(
                        judged.isPresent()
                                ? judged(sentence, clause, judged.getAsInt())
                                : draft(sentence, clause)
                                        .with(Polarity.NEGATED, clause.read().modality()));
            } else if (isNegated(clause) && next != null && announces(clause, next)) {
                found.add(intended(sentence, clause, next));
                at++;
            } else if (isNegated(clause) && isWorthKeeping(clause)) {
                found.add(draft(sentence, clause));
            } else if (isDenied(clause) && !contentIsDenied(clause, clauses)) {
                found.add(draft(sentence, clause)
                        .with(Polarity.NEGATED, clause.read().modality()));
            }
        }
        return found;
    }

    private static boolean isTold(@Nullable ClauseNotes content) {
        return content != null && content.clause().opening() == Opening.CONTENT && content.event() != null;
    }

    /** "reports of a coup are false", "it is not true that the airport was closed". */
    private boolean isFalse(ClauseNotes notes) {
        Clause clause = notes.clause();
        VerbGroup verb = clause.verb();
        if (verb == null || !verb.lemma().equals("be") || verb.possible()) {
            return false;
        }
        for (int at = verb.to(); at < Math.min(clause.to(), verb.to() + 4); at++) {
            String word = clause.token(at).lemma();
            if ((!verb.negated() && cues.isFalse(word)) || (verb.negated() && word.equals("true"))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The word by which something is called false: "branded the claim of a notice an invention", "described as fiction a
     * report that".
     */
    private OptionalInt judgedFalse(ClauseNotes notes) {
        VerbGroup verb = notes.clause().verb();
        if (verb == null || verb.negated() || verb.possible() || !cues.isJudgement(verb.lemma())) {
            return OptionalInt.empty();
        }
        return IntStream.range(verb.to(), notes.clause().to())
                .filter(at -> cues.isFalse(notes.clause().token(at).lemma()))
                .findFirst();
    }

    /** Who calls it so is mostly found at the word itself, which stands in quotation marks. */
    private static Draft judged(SentenceNotes sentence, ClauseNotes clause, int word) {
        Token token = clause.clause().token(word);
        Chain chain = sentence.attributions().chainAt(token.start(), token.end());
        Draft draft =
                draft(sentence, clause).with(Polarity.NEGATED, clause.read().modality());
        return chain.holders().isEmpty() ? draft : draft.withChain(chain);
    }

    private static boolean isNegated(ClauseNotes clause) {
        return clause.event() != null && clause.read().polarity() == Polarity.NEGATED;
    }

    /** "did not reply" and "could not swim" deny nothing that another would affirm. */
    private boolean isWorthKeeping(ClauseNotes clause) {
        return !cues.isSilentAnswer(clause.event().predicate())
                && clause.read().modality() != Modality.POSSIBLE
                && (clause.isFramed()
                        || clause.isReported()
                        || isExistential(clause)
                        || cues.isDisclosure(clause.event().predicate())
                        || (clause.terms().size() >= FEWEST_TERMS
                                && clause.terms().stream().noneMatch(cues::isSilentAnswer)))
                && clause.terms().size() >= 1;
    }

    /** "denied that troops were there": the content says it better than the verb of denial. */
    private static boolean contentIsDenied(ClauseNotes clause, List<ClauseNotes> clauses) {
        return clause.chain().stance() != Stance.DENIES
                && clauses.stream().anyMatch(other -> other.chain().stance() == Stance.DENIES && !other.says());
    }

    /** "There are no foreign troops on our soil". */
    private static boolean isExistential(ClauseNotes notes) {
        return notes.clause().subject() != null
                && notes.clause().token(notes.clause().subject().head()).tag().equals("EX");
    }

    private boolean isDenied(ClauseNotes clause) {
        boolean byVerb = clause.event() != null
                && cues.isDenial(clause.event().predicate())
                && clause.read().polarity() == Polarity.AFFIRMED
                && clause.terms().size() >= 2;
        boolean byHolder = clause.chain().stance() == Stance.DENIES && !clause.says() && clause.event() != null;
        return byVerb || byHolder;
    }

    private boolean announces(ClauseNotes clause, ClauseNotes next) {
        return next.clause().opening() == Opening.REDUCED
                && next.event() != null
                && next.read().modality() == Modality.PLANNED
                && clause.terms().stream().anyMatch(cues::isIntent);
    }

    private static Draft intended(SentenceNotes sentence, ClauseNotes clause, ClauseNotes next) {
        Span whole = new Span(clause.clause().start(), next.clause().end());
        Set<String> terms = new HashSet<>(next.terms());
        List<String> all = new ArrayList<>(next.terms());
        clause.terms().stream().filter(terms::add).forEach(all::add);
        Times times = Times.of(sentence, next);
        return Draft.of(Kind.DENIAL, whole, next)
                .withChain(clause.chain())
                .with(Polarity.NEGATED, Modality.PLANNED)
                .withTimes(times.occurrence(), times.asOf())
                .withEvent(next.event(), all.stream().limit(40).toList());
    }

    private static Draft draft(SentenceNotes sentence, ClauseNotes clause) {
        Times times = Times.of(sentence, clause);
        Span whole = new Span(clause.clause().start(), clause.clause().end());
        return Draft.of(Kind.DENIAL, whole, clause).withTimes(times.occurrence(), times.asOf());
    }
}
