package news.parallax.compare.comparison;

import java.util.List;
import news.parallax.contracts.Claim;

/** What extract-service answers, as far as comparing needs it. */
public record PassageClaims(List<Claim> claims) {
    public PassageClaims {
        claims = List.copyOf(claims);
    }
}
