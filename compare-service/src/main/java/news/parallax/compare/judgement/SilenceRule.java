package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.compare.alignment.Gist;
import news.parallax.compare.alignment.Weights;
import news.parallax.contracts.Claim.Kind;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.contracts.DisagreementChanged.Citation;
import news.parallax.contracts.DisagreementChanged.Side;
import news.parallax.contracts.Evidence;
import news.parallax.contracts.Silence;

/** OMISSION, stated: an article says outright that a source left out a point that others report. */
final class SilenceRule {
    static final String NAME = "A report says that the source does not mention what others report.";

    /** How much of the point a report must speak of, by weight. */
    private static final double COVERAGE = 0.34;
    /** The same where it is not known that the silent one is an outlet of the story. */
    private static final double COVERAGE_OF_OTHERS = 0.5;
    /** Reports that speak of much less of the point than the best one are left aside. */
    private static final double OF_BEST = 0.7;
    /** Code units between the report of silence and a sentence beside it. */
    private static final int BESIDE = 400;
    /** Claims beside a report of silence that are shown. */
    private static final int MOST_BESIDE = 4;
    /** Parts of a point that are looked at each by itself. */
    private static final int MOST_PARTS = 4;

    private final String factKey;
    private final List<Witness> witnesses;
    private final Weights weights;
    private final SilentOutlets outlets;

    SilenceRule(String factKey, List<Witness> witnesses, Weights weights) {
        this.factKey = factKey;
        this.witnesses = witnesses;
        this.weights = weights;
        this.outlets = new SilentOutlets(witnesses);
    }

    /**
     * One report of silence.
     *
     * @param known whether the silent one is an outlet of the story
     */
    private record Silent(Witness witness, Silence silence, Gist point, boolean known) {}

    List<Finding> findings() {
        List<List<Silent>> groups = new ArrayList<>();
        witnesses.stream()
                .filter(w -> w.claim().silence() != null)
                .flatMap(witness -> silent(witness).stream())
                .forEach(silent -> groups.stream()
                        .filter(group -> group.stream().anyMatch(known -> sameOmission(known, silent)))
                        .findFirst()
                        .ifPresentOrElse(
                                group -> group.add(silent), () -> groups.add(new ArrayList<>(List.of(silent)))));
        return groups.stream().map(this::finding).flatMap(Optional::stream).toList();
    }

    /** Empty where nobody can be meant that gives an account: a person who was asked, a text of law. */
    private Optional<Silent> silent(Witness witness) {
        Silence silence = Objects.requireNonNull(witness.claim().silence());
        if (!SilentOutlets.isPossible(silence.silent())) {
            return Optional.empty();
        }
        Optional<String> outlet = outlets.of(silence, witness);
        if (outlet.isEmpty() && !SilentOutlets.isBody(silence.silent())) {
            return Optional.empty();
        }
        Silence named = new Silence(outlet.orElse(silence.silent()), silence.point());
        return Optional.of(new Silent(witness, named, Gist.of(silence.point()), outlet.isPresent()));
    }

    /** Who tells twice in a row of what one account leaves out tells of one omission; so does who tells it in the title, too. */
    private static boolean sameOmission(Silent a, Silent b) {
        boolean titled = a.witness().sameArticle(b.witness())
                && a.witness().claim().evidence().field()
                        != b.witness().claim().evidence().field();
        if (titled && !(a.known() && b.known())) {
            return true;
        }
        boolean beside = a.witness().sameArticle(b.witness()) && distance(a.witness(), b.witness()) <= BESIDE;
        return Names.mayBeSameBody(a.silence().silent(), b.silence().silent())
                && (beside || Weights.share(a.point().units(), b.point().units()));
    }

    private Optional<Finding> finding(List<Silent> group) {
        List<Witness> reporting = reporting(group);
        if (reporting.isEmpty()) {
            return Optional.empty();
        }
        String silent = group.getFirst().silence().silent();
        String point = group.getFirst().silence().point();
        List<Testimony> reports = Witness.testimonies(reporting);
        Side told = Sides.of("reported", reports);
        Side untold = untold(silent, group);
        List<Side> sides = List.of(told, untold);
        Voices voices = new Voices(List.of(told), List.of(reports));
        String quiet = Voices.inline(silent, outletNames());
        return Optional.of(new Finding(
                factKey,
                DisagreementChanged.Kind.OMISSION,
                Wording.title(point) + ", not mentioned by " + quiet,
                Wording.sentence(voices.of(0) + (voices.areMany(0) ? " report " : " reports ")
                        + point + "; " + quiet + " did not mention it, says "
                        + group.getFirst().witness().account().source() + "."),
                NAME,
                Severities.ofStatedOmission(told),
                sides));
    }

    private Set<String> outletNames() {
        return witnesses.stream().map(witness -> witness.account().source()).collect(Collectors.toSet());
    }

    private Side untold(String silent, List<Silent> group) {
        List<Citation> titles = witnesses.stream()
                .filter(w -> w.account().source().equals(silent)
                        || Names.mayBeSameBody(w.account().source(), silent))
                .collect(Collectors.groupingBy(Witness::account, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(account -> opening(account.getKey(), account.getValue()))
                .toList();
        List<Testimony> saying =
                group.stream().map(s -> s.witness().testimony()).toList();
        Side side = Sides.of("not mentioned", saying, titles);
        return new Side(side.value(), List.of(silent), 1, 1, side.evidence());
    }

    /** The title of an account, or its first claim where it has none. */
    private static Citation opening(Account account, List<Witness> claims) {
        return account.title().isBlank()
                ? Citations.of(claims.stream()
                        .map(Witness::testimony)
                        .min(Comparator.comparingInt(t -> t.claim().evidence().start()))
                        .orElseThrow())
                : Citations.ofTitle(account);
    }

    /** The claims of others that speak of the point, best first and then by time. */
    private List<Witness> reporting(List<Silent> group) {
        String silent = group.getFirst().silence().silent();
        List<Witness> candidates = witnesses.stream()
                .filter(w -> w.claim().kind() != Kind.SILENCE && w.claim().kind() != Kind.DENIAL)
                .filter(w -> !Names.mayBeSameBody(w.account().source(), silent))
                .filter(w -> !Names.mayBeSameBody(w.claim().originator().name(), silent))
                .filter(w -> group.stream().noneMatch(s -> s.witness().sameSentence(w)))
                .toList();
        double best =
                candidates.stream().mapToDouble(w -> coverage(w, group)).max().orElse(0);
        boolean known = group.stream().anyMatch(Silent::known);
        double asked = known ? COVERAGE : COVERAGE_OF_OTHERS;
        if (!known && group.stream().allMatch(SilenceRule::isOneWord)) {
            return List.of();
        }
        if (best < asked) {
            return known ? besides(group) : List.of();
        }
        double least = Math.max(asked, best * OF_BEST);
        return candidates.stream()
                .filter(w -> coverage(w, group) >= least)
                .sorted(Comparator.comparingDouble((Witness w) -> -coverage(w, group))
                        .thenComparing(Witness::testimony, Judge.ORDER))
                .limit(Side.MAX_EVIDENCE)
                .toList();
    }

    /** A single word that names nobody ("the exits") is found in reports of much else. */
    private static boolean isOneWord(Silent silent) {
        return silent.point().units().size() == 1
                && silent.silence().point().chars().noneMatch(Character::isUpperCase);
    }

    /**
     * Where nobody else tells the point in words like these, the report itself does, beside the sentence that tells of the
     * silence. Empty for a point without words of its own.
     */
    private List<Witness> besides(List<Silent> group) {
        return group.stream()
                .filter(silent -> !silent.point().units().isEmpty())
                .flatMap(silent -> besides(silent.witness()).stream())
                .distinct()
                .limit(Side.MAX_EVIDENCE)
                .toList();
    }

    /** The nearest first. */
    private List<Witness> besides(Witness silent) {
        return witnesses.stream()
                .filter(w -> w.sameArticle(silent) && !w.sameSentence(silent))
                .filter(w -> w.claim().kind() != Kind.SILENCE && distance(w, silent) <= BESIDE)
                .sorted(Comparator.comparingInt((Witness w) -> distance(w, silent))
                        .thenComparing(Witness::testimony, Judge.ORDER))
                .limit(MOST_BESIDE)
                .toList();
    }

    /** Code units between two sentences of an article; as far as can be where one is the title. */
    private static int distance(Witness a, Witness b) {
        Evidence one = a.claim().evidence();
        Evidence other = b.claim().evidence();
        return one.field() != other.field()
                ? Integer.MAX_VALUE
                : Math.min(Math.abs(one.end() - other.start()), Math.abs(one.start() - other.end()));
    }

    private double coverage(Witness witness, List<Silent> group) {
        return group.stream()
                .flatMap(silent -> parts(silent).stream())
                .mapToDouble(part -> {
                    Set<String> besideNames = part.unitsBesideNames();
                    Set<String> point = besideNames.isEmpty() ? part.units() : besideNames;
                    double all = weights.of(point);
                    return all == 0
                            ? 0
                            : weights.of(Weights.shared(point, witness.gist().units())) / all;
                })
                .max()
                .orElse(0);
    }

    /** The point and, where more is said of it behind commas, each part by itself: others tell the one or the other. */
    private static List<Gist> parts(Silent silent) {
        List<Gist> parts = new ArrayList<>(List.of(silent.point()));
        String[] cut = silent.silence().point().split(",", MOST_PARTS + 1);
        for (int i = 0; cut.length > 1 && i < Math.min(MOST_PARTS, cut.length); i++) {
            parts.add(Gist.of(cut[i]));
        }
        return parts;
    }
}
