package news.parallax.compare.judgement;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One example of judging: testimonies and what must be found. Examples stand in files under {@code judging/}, in this
 * form:
 *
 * <pre>
 * == keeps apart soldiers and labourers
 * Sanctions team > UPI | 06-18 06:00 | soldier ~14000 | North Korea has sent [some 14,000 troops] to help Russia
 * NIS > Daily8         | 06-18 08:00 | labourer 15000 | [15,000 North Korean labourers] have been sent to Russia
 * => nothing
 * </pre>
 *
 * <p>A line {@code rate USD 1.08} in front tells how many dollars a euro bought on every day.
 *
 *
 * <p>Columns: the chain of holders, originator first and outlet last; month, day and time of publication in 2026 UTC,
 * {@code r1!} behind it for a superseded first revision of the outlet's page; what is claimed; the sentence, with the
 * figure, name, time, place or point in brackets. What is claimed is one of
 *
 * <ul>
 *   <li>a counted class or a unit with a figure: {@code 14000}, {@code ~14000} (about), {@code >=}, {@code >}, {@code <=},
 *       {@code <}, {@code 10..20}; a unit is written {@code in:metre}
 *   <li>{@code time 2026-04-14T18:40Z..2026-04-14T18:41Z}, {@code place}, {@code name:cause}
 *   <li>{@code says}, {@code denies}, {@code silent:KCNA}
 * </ul>
 *
 * followed, where it matters, by {@code event:send}, {@code frame:SEND}, {@code by:North_Korea}, {@code planned}, {@code future}, {@code not}, {@code at:Place},
 * {@code on:2026-04-14}, {@code asof:2026-04-14}, {@code of:Two_divers_drowned} (it is of what these words say),
 * {@code lead} (it stands at the head of its article), {@code cue:worked_out} (what ties the originator to it, "said"
 * elsewhere), {@code body}, {@code document} or {@code group} (the originator is no person), {@code near} (such sentences follow one another closely),
 * {@code long} (the article is no teaser). Expected is
 * {@code NUMBER: 14,000 | 15,000} (a finding of that kind whose
 * sides are quoted with these words), {@code not shown: thousands} (no side of a finding has these words),
 * {@code compatible: UPDATED}, or {@code nothing} (no finding at all).
 */
public record Example(String title, Map<String, Double> rates, List<Testimony> testimonies, List<String> expected) {
    /** A judge that knows the rates of this example. */
    public Judge judge() {
        return new Judge((currency, day) ->
                Optional.ofNullable(rates.get(currency)).map(perEuro -> new ExchangeRates.Rate(perEuro, day)));
    }

    @Override
    public String toString() {
        return title;
    }
}
