package news.parallax.compare.article;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.compare.judgement.Fingerprint;
import news.parallax.contracts.Claim;
import news.parallax.contracts.ClaimsExtracted;

/**
 * A revision of an article as it is stored.
 *
 * @param superseded true where a newer revision is known already
 * @param claims in the order of the text, each with the facts it may belong to
 */
public record ReadRevision(
        ClaimsExtracted event, boolean superseded, Fingerprint fingerprint, List<KeyedClaim> claims) {
    public ReadRevision {
        claims = List.copyOf(claims);
    }

    /** The keys of all facts that its claims may belong to. */
    public Set<String> factKeys() {
        return claims.stream().flatMap(claim -> claim.factKeys().stream()).collect(Collectors.toSet());
    }

    /** A claim and the keys of the facts it may belong to. */
    public record KeyedClaim(Claim claim, Set<String> factKeys) {
        public KeyedClaim {
            factKeys = Set.copyOf(factKeys);
        }
    }
}
