package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.contracts.DisagreementChanged.Kind;

/** ATTRIBUTION: articles credit the same quotation to different speakers. */
final class AttributionRule {
    static final String NAME = "The same words are credited to different originators.";

    private final Speakers speakers;
    private final Map<Witness, List<QuotedWords>> quoted = new HashMap<>();
    /** All who are credited with something in the sentence of a witness. */
    private final Map<Witness, List<Witness>> credited = new HashMap<>();

    private AttributionRule(List<Witness> witnesses) {
        this.speakers = new Speakers(witnesses);
    }

    static List<Finding> findings(String factKey, List<Witness> witnesses) {
        return new AttributionRule(witnesses).in(factKey, witnesses);
    }

    private List<Finding> in(String factKey, List<Witness> witnesses) {
        Map<List<Object>, List<Witness>> sentences = new LinkedHashMap<>();
        witnesses.stream().filter(witness -> !witness.inOwnVoice()).forEach(witness -> sentences
                .computeIfAbsent(witness.sentence(), sentence -> new ArrayList<>())
                .add(witness));
        List<Witness> quoting = new ArrayList<>();
        for (List<Witness> sentence : sentences.values()) {
            Witness first = sentence.getFirst();
            List<QuotedWords> words = QuotedWords.in(first.claim().evidence().quote());
            if (!words.isEmpty()) {
                quoting.add(first);
                quoted.put(first, words);
                credited.put(first, sentence);
            }
        }
        return new RivalValues((a, b) -> sameWords(a, b) && a.isAsRecentAs(b), (a, b) -> !differ(a, b))
                .disputesIn(quoting).stream()
                        .map(positions -> RivalFindings.of(
                                factKey,
                                Kind.ATTRIBUTION,
                                "who said "
                                        + Wording.spoken(positions
                                                .getFirst()
                                                .getFirst()
                                                .claim()
                                                .evidence()
                                                .quote()),
                                NAME,
                                "The words are the same, the originators are not.",
                                positions,
                                w -> w.claim().originator().name()))
                        .toList();
    }

    private boolean sameWords(Witness a, Witness b) {
        return quoted.getOrDefault(a, List.of()).stream()
                .anyMatch(one -> quoted.getOrDefault(b, List.of()).stream().anyMatch(one::sameAs));
    }

    /** Whether none of those credited in one sentence can be one of those in the other. */
    private boolean differ(Witness a, Witness b) {
        return !a.sameArticle(b)
                && !Origins.areOneText(a.account(), b.account())
                && credited.getOrDefault(a, List.of(a)).stream()
                        .allMatch(one -> credited.getOrDefault(b, List.of(b)).stream()
                                .allMatch(other -> speakers.differ(one, other)));
    }
}
