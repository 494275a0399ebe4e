package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.compare.alignment.Stems;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.contracts.DisagreementChanged.Citation;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Severity;
import news.parallax.contracts.DisagreementChanged.Side;

/**
 * OMISSION, observed: the full account of an agency, of which the point would be expected, says nothing of people who came
 * to harm, though independent origins had counted them at the head of their reports and most other outlets speak of them.
 * Nobody has said so, and a short text or one that came before the news proves nothing: low severity. The rule is that of
 * the domain ("observed" omissions); people who came to harm are the one point that no account may leave out for want of
 * weight.
 */
final class ObservedSilence {
    static final String NAME = "A full account does not speak of what independent others had reported at their head.";

    /** Kinds of outlets that are expected to tell all that matters. */
    private static final Set<String> EXPECTED = Set.of("agency", "wire");
    /** UTF-16 code units of a text that is no teaser. */
    private static final int FULL_LENGTH = 1_200;

    private final String factKey;
    private final Map<String, List<Witness>> bySource;

    ObservedSilence(String factKey, List<Witness> witnesses) {
        this.factKey = factKey;
        this.bySource = witnesses.stream()
                .collect(Collectors.groupingBy(w -> w.account().source(), LinkedHashMap::new, Collectors.toList()));
    }

    /** @param stated silence that somebody has spoken of: what is said need not be observed */
    List<Finding> findings(Collection<Finding> stated) {
        List<String> expected = bySource.keySet().stream()
                .filter(ObservedSilence::isExpectedToTellAll)
                .filter(source -> stated.stream().noneMatch(finding -> isAbout(finding, source)))
                .toList();
        List<Finding> findings = new ArrayList<>();
        if (!expected.isEmpty()) {
            Harm.ALL.forEach(harm -> findings.addAll(findings(harm, expected)));
        }
        return findings;
    }

    private static boolean isExpectedToTellAll(String source) {
        return OutletWords.kindsOf(Stems.words(source)).stream().anyMatch(EXPECTED::contains);
    }

    private static boolean isAbout(Finding stated, String source) {
        return stated.sides().stream()
                .flatMap(side -> side.holders().stream())
                .anyMatch(holder -> Names.mayBeSameBody(holder, source));
    }

    private List<Finding> findings(Harm harm, List<String> expected) {
        List<Witness> counting = bySource.values().stream()
                .flatMap(List::stream)
                .filter(harm::isCountedAtTheHead)
                .toList();
        if (!Origins.areIndependent(Witness.testimonies(counting))) {
            return List.of();
        }
        long speaking = bySource.values().stream()
                .filter(told -> told.stream().anyMatch(harm::isToldBy))
                .count();
        return 2 * speaking < bySource.size()
                ? List.of()
                : expected.stream()
                        .filter(source -> harm.isLeftOutOf(bySource.get(source)))
                        .flatMap(source -> finding(source, harm, counting).stream())
                        .toList();
    }

    private Optional<Finding> finding(String silent, Harm harm, List<Witness> counting) {
        List<Account> full = bySource.get(silent).stream()
                .map(Witness::account)
                .distinct()
                .filter(account -> account.reading() == ClaimsExtracted.Reading.READ)
                .filter(account ->
                        account.length() >= FULL_LENGTH && !account.title().isBlank())
                .filter(account -> cameAfter(account, counting))
                .toList();
        if (full.isEmpty()) {
            return Optional.empty();
        }
        Side told = Sides.of("reported", Witness.testimonies(counting));
        List<Citation> titles =
                full.stream().limit(Side.MAX_EVIDENCE).map(Citations::ofTitle).toList();
        return Optional.of(new Finding(
                factKey,
                Kind.OMISSION,
                harm.people() + ", not mentioned by " + silent,
                told.origins() + " independent origins count " + harm.people() + " at the head of their reports; "
                        + silent + ", published after two of them, does not mention them.",
                NAME,
                Severity.LOW,
                List.of(told, new Side("not mentioned", List.of(silent), 1, 1, titles))));
    }

    private static boolean cameAfter(Account account, List<Witness> counting) {
        return Origins.areIndependent(counting.stream()
                .filter(w -> !w.account().publishedAt().isAfter(account.publishedAt()))
                .map(Witness::testimony)
                .toList());
    }
}
