package news.parallax.compare.judgement;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.compare.alignment.FactKeys;
import news.parallax.compare.alignment.Gist;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.Weights;
import news.parallax.contracts.Claim.Modality;
import news.parallax.contracts.ClaimEvent;
import news.parallax.contracts.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Figures that are plainly rivals, by how they are told rather than by learned weights: the numbers of people of whom the
 * same became or who did the same, and what two holders say of one thing side by side in one report ("The company speaks of
 * 2,150; the union counts 2,900 people"). Precision first: a part, a share, an age or a figure that is said to have grown is no rival.
 */
final class PlainRivals {
    /** What became of people so that their number is one fact of a story; patients and passengers may be of many kinds. */
    private static final Set<String> FATES =
            Set.of("DIE", "INJURE", "MISSING", "ARREST", "EVACUATE", "KIDNAP", "ABOARD", "ATTEND", "RESCUE", "INFECT");

    /** Frames of what many do together, so that it is one fact of a story how many they were. */
    private static final Set<String> DEEDS =
            Set.of("SEND", "FIGHT", "WITHDRAW", "INVADE", "PROTEST", "STRIKE", "LOSE_JOBS");

    private static final Set<Modality> SAID_SO = Set.of(Modality.FACT, Modality.PLANNED, Modality.FUTURE);
    /** Code units between two sentences of which one follows the other, a new paragraph among them. */
    private static final int FOLLOWS = 5;
    /** Code units behind a figure in which it is said what it is a part of. */
    private static final int BEHIND = 18;
    /** Code units before a figure in which it is said to have grown. */
    private static final int BEFORE = 60;

    private static final double OLDEST = 110;

    private static final Pattern PART = Pattern.compile(
            "\\bof (?:the|them|whom|which|their|its|his|her|our|these|those)\\b|\\bin ten\\b|\\bother \\w"
                    + "|\\b(?:further|additional)\\b|(?<!\\bno )\\bmore\\b(?! than)",
            Pattern.CASE_INSENSITIVE);
    /** "Two officers and an attacker": what is listed is a part of what was counted. */
    private static final Pattern LISTED = Pattern.compile(
            "^\\s*(?:,|,? and) (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern GROWN = Pattern.compile(
            "\\b(?:rais|ris|rose|climb|grew|grow|increas|brought|bring|now|reach)\\w*\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AGED =
            Pattern.compile("\\b(?:was|is|were|aged|age|both),?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");

    private final FigureNeighbours neighbours;
    private final FigureStandings standings;

    PlainRivals(FigureNeighbours neighbours, FigureStandings standings) {
        this.neighbours = neighbours;
        this.standings = standings;
    }

    /**
     * @param a of a pair whose ranges do not meet and that may be of one thing, as {@link FigurePairs} gives it
     * @param likely whether the weights take the pair for rivals rather than not
     */
    boolean are(FigureWitness a, FigureWitness b, boolean likely) {
        return (sideBySide(a, b) || (likely && ofOneFate(a, b)) || ofOneDeed(a, b))
                && isWhole(a)
                && isWhole(b)
                && namesYear(a) == namesYear(b)
                && SAID_SO.contains(a.testimony().claim().modality())
                && SAID_SO.contains(b.testimony().claim().modality());
    }

    private boolean ofOneFate(FigureWitness a, FigureWitness b) {
        String fate = a.figure().gist().fate();
        return fate != null
                && FATES.contains(fate)
                && fate.equals(b.figure().gist().fate())
                && a.quantity().countedClass() != null
                && b.quantity().countedClass() != null
                && !hasGrown(a, b)
                && standings.between(a, b) instanceof Standing.Conflict;
    }

    /** Whether two holders count those of one class who did one thing: "has sent 14,000 troops", "15,000 were deployed". */
    private boolean ofOneDeed(FigureWitness a, FigureWitness b) {
        String deed = deed(a);
        return deed != null
                && deed.equals(deed(b))
                && a.quantity().countedClass() != null
                && a.quantity().countedClass().equals(b.quantity().countedClass())
                && a.testimony().claim().modality() == b.testimony().claim().modality()
                && !a.inOwnVoice()
                && !b.inOwnVoice()
                && !a.sameOriginator(b)
                && !hasGrown(a, b)
                && !neighbours.of(a).history()
                && !neighbours.of(b).history()
                && !differ(a, b, "agent")
                && !differ(a, b, "destination")
                && standings.between(a, b) instanceof Standing.Conflict;
    }

    /** Whether both tell who did it, or where to, and name nobody in common: two countries sent two forces. */
    private static boolean differ(FigureWitness a, FigureWitness b, String role) {
        Set<String> one = units(a, role);
        Set<String> other = units(b, role);
        return !one.isEmpty() && !other.isEmpty() && !Weights.share(one, other);
    }

    private static Set<String> units(FigureWitness w, String role) {
        ClaimEvent event = w.testimony().claim().event();
        return event == null
                ? Set.of()
                : event.participants().stream()
                        .filter(p -> p.role().equals(role)
                                && !p.text().contains(w.quantity().text()))
                        .flatMap(p -> Gist.of(p.text()).units().stream())
                        .collect(Collectors.toSet());
    }

    private static @Nullable String deed(FigureWitness w) {
        ClaimEvent event = w.testimony().claim().event();
        String frame = event == null ? null : event.frame();
        return w.figure().gist().fate() == null && frame != null && DEEDS.contains(frame) ? frame : null;
    }

    private boolean sideBySide(FigureWitness a, FigureWitness b) {
        return isNextTo(a, b)
                && !a.inOwnVoice()
                && !b.inOwnVoice()
                && !a.sameOriginator(b)
                && ofOneMeasure(a, b)
                && !(isBare(a) && isBare(b))
                && (a.figure().gist().fate() == null) == (b.figure().gist().fate() == null)
                && !neighbours.of(a).history()
                && !neighbours.of(b).history()
                && !(standings.between(a, b) instanceof Standing.Reconciled);
    }

    private static boolean isNextTo(FigureWitness a, FigureWitness b) {
        Evidence one = a.testimony().claim().evidence();
        Evidence other = b.testimony().claim().evidence();
        if (!a.sameArticle(b) || one.field() != other.field()) {
            return false;
        }
        int between = Math.max(other.start() - one.end(), one.start() - other.end());
        return one.start() == other.start() || (between >= 0 && between <= FOLLOWS);
    }

    /** Whether both measure in one unit, or count what has one name. */
    static boolean ofOneMeasure(FigureWitness a, FigureWitness b) {
        return a.quantity().unit() == null
                ? b.quantity().unit() == null
                        && FactKeys.headOf(a.quantity().counted()).isPresent()
                        && FactKeys.headOf(a.quantity().counted())
                                .equals(FactKeys.headOf(b.quantity().counted()))
                : a.quantity().unit().equals(b.quantity().unit());
    }

    /** Whether what it counts is told elsewhere: "the union counts 31". */
    private static boolean isBare(FigureWitness w) {
        String counted = w.quantity().counted();
        if (w.quantity().unit() != null) {
            return false;
        }
        if (counted == null || counted.isBlank()) {
            return true;
        }
        String last = Stems.words(counted + " ").getLast().toLowerCase(Locale.ROOT);
        return !w.quantity().text().toLowerCase(Locale.ROOT).contains(last);
    }

    /** Neither a part nor a share nor an age. */
    private static boolean isWhole(FigureWitness w) {
        String behind = behind(w);
        String around = w.quantity().text() + behind.substring(0, Math.min(BEHIND, behind.length()));
        boolean listed = w.quantity().unit() == null && LISTED.matcher(behind).matches();
        boolean age = isBare(w)
                && w.interval().place() < OLDEST
                && AGED.matcher(before(w)).find();
        return !PART.matcher(around).find() && !listed && !age;
    }

    /** Whether the higher of two figures is said to be so by now. */
    private static boolean hasGrown(FigureWitness a, FigureWitness b) {
        FigureWitness higher = a.interval().place() < b.interval().place() ? b : a;
        String before = before(higher);
        return !a.sameArticle(b)
                && GROWN.matcher(before.substring(Math.max(0, before.length() - BEFORE)))
                        .find();
    }

    private static boolean namesYear(FigureWitness w) {
        return YEAR.matcher(w.testimony().claim().evidence().quote()).find();
    }

    private static String before(FigureWitness w) {
        return sentence(w).substring(0, offset(w, w.quantity().start()));
    }

    private static String behind(FigureWitness w) {
        return sentence(w).substring(offset(w, w.quantity().end()));
    }

    private static String sentence(FigureWitness w) {
        return w.testimony().claim().evidence().quote();
    }

    private static int offset(FigureWitness w, int place) {
        return Math.clamp(
                place - w.testimony().claim().evidence().start(), 0, sentence(w).length());
    }
}
