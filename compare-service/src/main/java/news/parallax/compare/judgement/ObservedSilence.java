package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.compare.alignment.Gist;
import news.parallax.compare.alignment.Stems;
import news.parallax.contracts.Claim;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.contracts.DisagreementChanged.Citation;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Severity;
import news.parallax.contracts.DisagreementChanged.Side;

/**
 * OMISSION, observed: the full account of an agency, of which the point would be expected, says nothing of people who came
 * to harm, though independent origins count them at the head of their reports and most others speak of them. Nobody has
 * said so, and a short text or one that came before the news proves nothing, so this is of low severity.
 */
final class ObservedSilence {
    static final String NAME = "A full account does not speak of what independent others report at their head.";

    /** Kinds of outlets that are expected to tell all that matters. */
    private static final Set<String> EXPECTED = Set.of("agency", "wire");
    /** What may become of people that no account leaves out for want of weight, with how a reader is told of it. */
    private static final Map<String, String> HARMED = new TreeMap<>(Map.of(
            "DIE", "the dead",
            "INJURE", "the injured",
            "MISSING", "the missing",
            "HOSPITAL", "those in hospital",
            "ARREST", "those detained",
            "KIDNAP", "those abducted"));

    private static final int INDEPENDENT = 2;
    /** Code units of a text that is no teaser. */
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
        List<Finding> findings = new ArrayList<>();
        HARMED.keySet().forEach(harm -> {
            List<Witness> head = bySource.values().stream()
                    .flatMap(List::stream)
                    .filter(w -> countsAtTheHead(w, harm))
                    .toList();
            if (Origins.count(Witness.testimonies(head)) >= INDEPENDENT) {
                bySource.keySet().stream()
                        .filter(source -> isExpectedOf(source) && mostOthersSpeak(source, harm))
                        .filter(source -> stated.stream().noneMatch(finding -> isOf(finding, source)))
                        .flatMap(source -> finding(source, harm, head).stream())
                        .forEach(findings::add);
            }
        });
        return findings;
    }

    private static boolean countsAtTheHead(Witness witness, String harm) {
        return witness.claim().quantity() != null
                && harm.equals(witness.gist().fate())
                && witness.claim().modality() == Claim.Modality.FACT
                && Sayings.inLead(witness.claim())
                && !witness.isHistory();
    }

    private static boolean isExpectedOf(String source) {
        return OutletWords.kindsOf(Stems.words(source)).stream().anyMatch(EXPECTED::contains);
    }

    private boolean mostOthersSpeak(String silent, String harm) {
        long speaking = bySource.keySet().stream()
                .filter(source -> speaksOf(source, harm))
                .count();
        return !speaksOf(silent, harm) && 2 * speaking > bySource.size() - 1;
    }

    /** Whether anything an outlet says, in a claim or a title, is about the harm. */
    private boolean speaksOf(String source, String harm) {
        Set<String> texts = new HashSet<>();
        return bySource.get(source).stream()
                .anyMatch(w -> harm.equals(w.gist().fate())
                        || w.gist().everything().contains(harm)
                        || tells(w.account().title(), harm, texts)
                        || tells(w.claim().evidence().quote(), harm, texts));
    }

    private static boolean tells(String text, String harm, Set<String> read) {
        return read.add(text) && Gist.of(text).units().contains(harm);
    }

    private static boolean isOf(Finding stated, String source) {
        return stated.sides().stream().anyMatch(side -> side.holders().contains(source));
    }

    private Optional<Finding> finding(String silent, String harm, List<Witness> head) {
        Set<Account> accounts = new LinkedHashSet<>();
        bySource.get(silent).forEach(w -> accounts.add(w.account()));
        List<Account> full = accounts.stream()
                .filter(account -> account.reading() == ClaimsExtracted.Reading.READ)
                .filter(account -> account.length() >= FULL_LENGTH)
                .filter(account -> isKnownBefore(account, head))
                .toList();
        if (full.isEmpty()) {
            return Optional.empty();
        }
        String point = HARMED.get(harm);
        Side told = Sides.of("reported", Witness.testimonies(head));
        List<Citation> titles = full.stream()
                .filter(account -> !account.title().isBlank())
                .limit(Side.MAX_EVIDENCE)
                .map(Citations::ofTitle)
                .toList();
        Side untold = new Side("not mentioned", List.of(silent), 1, 1, titles);
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        factKey,
                        Kind.OMISSION,
                        point + ", not mentioned by " + silent,
                        told.origins() + " independent origins count " + point + " at the head of their reports; "
                                + silent + " does not mention them.",
                        NAME,
                        Severity.LOW,
                        List.of(told, untold)));
    }

    /** Whether the account came after the news. */
    private static boolean isKnownBefore(Account account, List<Witness> head) {
        List<Witness> before = head.stream()
                .filter(w -> !w.account().publishedAt().isAfter(account.publishedAt()))
                .toList();
        return Origins.count(Witness.testimonies(before)) >= INDEPENDENT && before.size() >= INDEPENDENT;
    }
}
