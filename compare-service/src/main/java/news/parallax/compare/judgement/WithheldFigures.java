package news.parallax.compare.judgement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.compare.alignment.Gist;
import news.parallax.compare.alignment.Nations;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.Weights;
import news.parallax.contracts.Claim;
import news.parallax.contracts.ClaimEvent;

/**
 * Denials that a party has told a figure: "Moscow has never disclosed how many soldiers were sent". Nothing that others say
 * stands against one, only such a figure that the party is cited for.
 */
final class WithheldFigures {
    private static final Pattern FIGURE =
            Pattern.compile("\\b(?:how (?:many|much)|numbers?|figures?|toll)\\b", Pattern.CASE_INSENSITIVE);

    private static final Set<String> TELLING = Set.of(
            "disclose",
            "reveal",
            "publish",
            "announce",
            "release",
            "say",
            "tell",
            "give",
            "provide",
            "specify",
            "state");

    /** What tells two countries of one name apart. */
    private static final Set<String> QUARTERS = Set.of("north", "south", "east", "west");

    private static final String AGENT = "agent";

    private WithheldFigures() {}

    /** Whether a claim says that somebody has not told a figure. */
    static boolean areOf(Claim claim) {
        ClaimEvent event = claim.event();
        return event != null
                && DenialPairs.denies(claim)
                && TELLING.contains(event.predicate())
                && FIGURE.matcher(claim.evidence().quote()).find();
    }

    /**
     * Whether the party that is said to withhold a figure is cited for one of the same things.
     *
     * @param denial one that {@link #areOf} knows
     */
    static boolean areToldAllTheSame(Witness denial, Witness told) {
        Claim claim = told.claim();
        return claim.quantity() != null
                && claim.quantity().counted() != null
                && !told.inOwnVoice()
                && isOfParty(claim.originator().name(), denial.claim())
                && Weights.share(
                        withheld(denial.claim()),
                        Gist.of(claim.quantity().counted()).unitsBesideNames());
    }

    /** The same body, or one of the same country: what "Russian officials" say is said by "Russia". */
    private static boolean isOfParty(String originator, Claim denial) {
        ClaimEvent event = denial.event();
        return (event != null
                        && event.participants().stream()
                                .anyMatch(p -> p.role().equals(AGENT) && Names.mayBeSameBody(p.text(), originator)))
                || Weights.share(countries(before(denial)), countries(originator));
    }

    /** What of the sentence stands before the figure that was withheld, and tells by whom. */
    private static String before(Claim denial) {
        String quote = denial.evidence().quote();
        Matcher figure = FIGURE.matcher(quote);
        return figure.find() ? quote.substring(0, figure.start()) : quote;
    }

    private static Set<String> withheld(Claim denial) {
        String quote = denial.evidence().quote();
        return Gist.of(quote.substring(before(denial).length())).unitsBesideNames();
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
