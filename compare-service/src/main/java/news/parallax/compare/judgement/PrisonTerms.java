package news.parallax.compare.judgement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.compare.alignment.CommonWords;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.Weights;
import news.parallax.contracts.Claim.Modality;
import news.parallax.contracts.Evidence;

/**
 * Terms of imprisonment, whatever the words: "sentenced to six years", "jailed for six", "got eight years". One court gives
 * one convict one term, so that two terms of one name are rivals. What is asked for, possible, suspended or already served
 * is another term.
 */
final class PrisonTerms {
    private static final String SECOND = "second";
    private static final double SHORTEST = 7 * 86_400.0;
    /** Code units before a figure in which it is told who gives or gets the term. */
    private static final int BEFORE = 70;
    /** Code units behind a figure in which it is told what kind of term it is. */
    private static final int BEHIND = 40;
    /** Letters of the shortest name. */
    private static final int SHORT = 3;

    private static final String PRISON = "(?:prison|jail|gaol|bars|imprisonment|custody|hard labou?r)";
    private static final String LIMIT = "(?:just |only |at least |more than |up to )?$";

    /** What by itself is done with a term only by a court. */
    private static final Pattern SENTENCED = Pattern.compile(
            "\\b(?:(?:sentenc(?:ed|es|ing)|condemn(?:ed|s)|jail(?:ed|s|ing)|imprison(?:ed|s)|(?:locked|put) \\w+ (?:up|away)"
                    + "|(?:to|in|behind) " + PRISON + ")\\b[^.;:]*?\\b(?:to|for)|(?:sentence|term) of) " + LIMIT,
            Pattern.CASE_INSENSITIVE);
    /** What may be done with any span, but of whom others say that a court did it with a term. */
    private static final Pattern GIVEN = Pattern.compile(
            "\\b(?:g[eo]ts?|gave|given|gives|received|receives|handed|hands|drew|draws|imposed|was dealt)"
                    + " (?:down )?(?:(?:him|her|them|[A-Z]\\w+) )?(?:a (?:sentence|term) of )?" + LIMIT);

    private static final Pattern IN_PRISON = Pattern.compile(
            "^\\s*(?:in|of|behind) (?:a |an? \\w+ )?" + PRISON + "\\b|^[ -](?:prison |jail )?(?:sentence|term)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_TERM = Pattern.compile(
            "\\b(?:ask\\w*|sought|seek\\w*|want\\w*|demand\\w*|call(?:ed|s|ing)? for|fac(?:e|ed|es|ing)|could|may|might|would|"
                    + "maximum|minimum|punishable|suspended|probation|parole|serv(?:ed|es|ing)|spen[dt]|remand\\w*|had been|"
                    + "earlier|previous(?:ly)?|instead of|appeal\\w*|cut|reduced|if|until)\\b",
            Pattern.CASE_INSENSITIVE);
    /** "Six years to pay": not what was given, but until when. */
    private static final Pattern OTHER_SPAN = Pattern.compile(
            "^\\s*(?:to|ago|later|before|after|old|of (?!imprison|prison|jail|hard))\\b", Pattern.CASE_INSENSITIVE);
    /** "In Varnov", "Judge Marek": the names of where and by whom, not of whom. */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "\\b(?:in|at|near|of|from|Judge|Justice) (?:the )?\\p{Lu}[\\w-]+(?: \\p{Lu}[\\w-]+)*",
            Pattern.UNICODE_CHARACTER_CLASS);

    private PrisonTerms() {}

    /**
     * Whether both are terms of one convict, one of them plainly so, and neither article gives that name another.
     *
     * @param all the figures of the story
     */
    static boolean areRivals(FigureWitness a, FigureWitness b, List<FigureWitness> all) {
        return mayBeTerm(a)
                && mayBeTerm(b)
                && !a.sameArticle(b)
                && (isPlain(a) ? isPlain(b) || isGiven(b) : isGiven(a) && isPlain(b))
                && Weights.share(names(a), names(b))
                && isOnlyTerm(a, all)
                && isOnlyTerm(b, all);
    }

    private static boolean isOnlyTerm(FigureWitness term, List<FigureWitness> all) {
        return all.stream()
                .filter(other -> other.sameArticle(term) && mayBeTerm(other))
                .filter(other -> !other.interval().meets(term.interval()))
                .noneMatch(other -> (isPlain(other) || isGiven(other)) && Weights.share(names(other), names(term)));
    }

    private static boolean mayBeTerm(FigureWitness w) {
        return w.quantity().base() != null
                && SECOND.equals(w.quantity().base().unit())
                && w.interval().place() >= SHORTEST
                && w.testimony().claim().modality() == Modality.FACT;
    }

    /** Whether the words by themselves tell that it is one. */
    private static boolean isPlain(FigureWitness w) {
        return (SENTENCED.matcher(before(w)).find()
                        || IN_PRISON.matcher(behind(w)).find())
                && isImposed(w);
    }

    private static boolean isGiven(FigureWitness w) {
        return GIVEN.matcher(before(w)).find() && !OTHER_SPAN.matcher(behind(w)).find() && isImposed(w);
    }

    private static boolean isImposed(FigureWitness w) {
        String before = before(w);
        return !OTHER_TERM
                .matcher(before.substring(before.lastIndexOf(',') + 1) + " " + behind(w))
                .find();
    }

    private static String before(FigureWitness w) {
        int start = offset(w, w.quantity().start());
        return w.testimony().claim().evidence().quote().substring(Math.max(0, start - BEFORE), start);
    }

    private static String behind(FigureWitness w) {
        String sentence = w.testimony().claim().evidence().quote();
        int end = offset(w, w.quantity().end());
        return sentence.substring(end, Math.min(sentence.length(), end + BEHIND));
    }

    private static int offset(FigureWitness w, int place) {
        Evidence evidence = w.testimony().claim().evidence();
        return Math.clamp(place - evidence.start(), 0, evidence.quote().length());
    }

    /** Who may be meant, by stems; nobody in a headline, which may be written with capitals throughout. */
    private static Set<String> names(FigureWitness w) {
        Evidence evidence = w.testimony().claim().evidence();
        Set<String> names = new HashSet<>();
        if (evidence.field() == Evidence.Field.TITLE) {
            return names;
        }
        for (String word : Stems.words(OF_OTHERS.matcher(evidence.quote()).replaceAll(" "))) {
            String stem = Stems.ofWord(word);
            if (word.length() >= SHORT && Character.isUpperCase(word.charAt(0)) && !CommonWords.contains(stem)) {
                names.add(stem);
            }
        }
        return names;
    }
}
