package news.parallax.compare.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.compare.disagreement.DisagreementView;
import news.parallax.compare.disagreement.EvidenceView;
import news.parallax.compare.disagreement.Review;
import news.parallax.compare.disagreement.SideView;
import news.parallax.compare.review.ReviewTrail.Verdict;

/**
 * A disagreement in the words of schema.org: a {@code Claim} for each side with where it appeared, and, only after a human
 * verdict, a {@code ClaimReview} of each. schema.org has no relation between claims, so that the disagreement itself is a
 * node of our own.
 *
 * @param desk name of the reviewing organisation
 * @param address where the desk's pages are; empty where nobody outside can see them
 */
record ClaimGraph(String desk, String address) {
    static final Map<String, String> CONTEXT = Map.of("@vocab", "https://schema.org/", "parallax", "urn:parallax:");

    List<Map<String, Object>> nodes(DisagreementView disagreement, Optional<Verdict> verdict) {
        String id = "urn:uuid:" + disagreement.id();
        List<Map<String, Object>> claims = new ArrayList<>();
        List<Map<String, Object>> reviews = new ArrayList<>();
        for (int i = 0; i < disagreement.sides().size(); i++) {
            String claimId = id + "#claim-" + (i + 1);
            SideView side = disagreement.sides().get(i);
            claims.add(claim(claimId, disagreement, side));
            String reviewId = id + "#review-" + (i + 1);
            verdict.ifPresent(given -> reviews.add(review(reviewId, claimId, disagreement, side, given)));
        }
        List<Map<String, Object>> nodes = new ArrayList<>();
        nodes.add(node(id, disagreement, claims));
        nodes.addAll(claims);
        nodes.addAll(reviews);
        return nodes;
    }

    private static Map<String, Object> node(
            String id, DisagreementView disagreement, List<Map<String, Object>> claims) {
        Map<String, Object> node = typed("parallax:Disagreement", id);
        node.put("name", disagreement.about());
        node.put("description", disagreement.explanation());
        node.put("parallax:kind", disagreement.type());
        node.put("parallax:severity", disagreement.severity());
        node.put("parallax:status", disagreement.status());
        node.put("dateCreated", disagreement.openedAt().toString());
        node.put("dateModified", disagreement.updatedAt().toString());
        node.put(
                "parallax:claim",
                claims.stream().map(claim -> Map.of("@id", claim.get("@id"))).toList());
        return node;
    }

    private static Map<String, Object> claim(String id, DisagreementView disagreement, SideView side) {
        Map<String, Object> claim = typed("Claim", id);
        claim.put("name", disagreement.about() + ": " + side.value());
        claim.put(
                "author",
                side.holders().stream().map(name -> Map.of("name", name)).toList());
        claim.put(
                "appearance",
                side.evidence().stream().map(ClaimGraph::appearance).toList());
        side.evidence().stream()
                .min(Comparator.comparing(EvidenceView::publishedAt))
                .ifPresent(first -> claim.put("firstAppearance", appearance(first)));
        claim.put("parallax:origins", side.origins());
        return claim;
    }

    private static Map<String, Object> appearance(EvidenceView quote) {
        Map<String, Object> article = new LinkedHashMap<>();
        article.put("@type", "NewsArticle");
        if (isWebAddress(quote.url())) {
            article.put("url", quote.url());
        }
        article.put("publisher", Map.of("@type", "Organization", "name", quote.source()));
        article.put("datePublished", quote.publishedAt().toString());
        article.put("parallax:quote", quote.quote());
        return article;
    }

    private Map<String, Object> review(
            String id, String claimId, DisagreementView disagreement, SideView side, Verdict verdict) {
        Map<String, Object> review = typed("ClaimReview", id);
        review.put("claimReviewed", disagreement.about() + ": " + side.value());
        review.put("itemReviewed", Map.of("@id", claimId));
        review.put("reviewRating", Map.of("@type", "Rating", "alternateName", rating(disagreement)));
        review.put("author", Map.of("@type", "Organization", "name", desk));
        review.put("datePublished", verdict.at().toString());
        if (isWebAddress(address)) {
            review.put("url", address + "/disagreements/" + disagreement.id());
        }
        if (verdict.note() != null) {
            review.put("reviewBody", verdict.note());
        }
        return review;
    }

    private static String rating(DisagreementView disagreement) {
        if (disagreement.dismissal() != null) {
            return "Sources do not disagree";
        }
        return disagreement.review() == Review.State.RESOLVED
                ? "Sources disagreed, settled by the desk"
                : "Sources disagree";
    }

    private static boolean isWebAddress(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }

    private static Map<String, Object> typed(String type, String id) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", type);
        node.put("@id", id);
        return node;
    }
}
