package news.parallax.compare.judgement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.compare.alignment.Gist;
import news.parallax.compare.alignment.Nations;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.Weights;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Claim.Modality;
import news.parallax.contracts.Claim.Stance;

/**
 * A denial that a party has told a figure: "North Korea has never disclosed how many soldiers were sent". Nothing that others
 * say stands against it, only such a figure that the party is cited for.
 *
 * @param parties countries that are said to withhold it, by their concept, with the quarter that tells two of one name apart
 * @param party words that name who withholds it
 * @param counted units of what is counted
 */
record WithheldFigures(Set<String> parties, String party, Set<String> counted) {
    /** A verb of telling, and a figure as its object at most three words behind. */
    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:disclos|reveal|publish|announc|releas|sa(?:id|y)|tell|told|g[ia]v|provid|specif|stat)\\w*"
                    + " (?:\\w+ ){0,3}?(?:how (?:many|much)|numbers?|figures?|tolls?)\\b",
            Pattern.CASE_INSENSITIVE);
    /** What ends before the subject of the verb: "Kyiv said that Russia has never disclosed". */
    private static final Pattern OPENING = Pattern.compile("[,;:]|\\b(?:that|said|says?|but|while|though)\\b");
    /** What begins the verb: "the company has never disclosed". */
    private static final Pattern NEGATION = Pattern.compile(
            "\\b(?:has|have|had|is|are|was|were|did|does|do|would|will|can|could|never|not|gave|gives?)\\b|n['’]t\\b");
    /** Words behind "how many" that tell what is counted. */
    private static final int COUNTED = 5;

    private static final Set<String> QUARTERS = Set.of("north", "south", "east", "west");

    /** Of a claim that says that somebody has not told a figure; empty of any other. */
    static Optional<WithheldFigures> of(Claim claim) {
        if (claim.event() == null || claim.stance() == Stance.DENIES || !DenialPairs.denies(claim)) {
            return Optional.empty();
        }
        String quote = claim.evidence().quote();
        Matcher told = TOLD.matcher(quote);
        return told.find()
                ? Optional.of(of(quote.substring(0, told.start()), quote.substring(told.end())))
                : Optional.empty();
    }

    private static WithheldFigures of(String before, String behind) {
        Matcher opening = OPENING.matcher(before);
        int from = 0;
        while (opening.find()) {
            from = opening.end();
        }
        String party = NEGATION.split(before.substring(from), 2)[0].strip();
        List<String> words = Stems.words(behind);
        String counted = String.join(" ", words.subList(0, Math.min(COUNTED, words.size())));
        return new WithheldFigures(countries(party), party, Gist.of(counted).unitsBesideNames());
    }

    /** Whether a claim tells such a figure as the party's word. */
    boolean areToldBy(Witness told) {
        Claim claim = told.claim();
        return claim.quantity() != null
                && claim.quantity().counted() != null
                && claim.modality() == Modality.FACT
                && !DenialPairs.denies(claim)
                && !told.inOwnVoice()
                && isOfParty(claim.originator().name())
                && Weights.share(counted, Gist.of(claim.quantity().counted()).unitsBesideNames());
    }

    /** The same body, or one of the same country: what "Russian officials" say is said by "Russia". */
    private boolean isOfParty(String originator) {
        return parties.isEmpty()
                ? Names.mayBeSameBody(party, originator)
                : Weights.share(parties, countries(originator));
    }

    private static Set<String> countries(String text) {
        List<String> words = Stems.words(text);
        Set<String> countries = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String quarter = i == 0 ? "" : words.get(i - 1).toLowerCase(Locale.ROOT);
            String prefix = QUARTERS.contains(quarter) ? quarter + " " : "";
            Nations.of(words.get(i)).ifPresent(nation -> countries.add(prefix + nation));
        }
        return countries;
    }
}
