package news.parallax.compare.judgement;

import java.util.List;

/** What became of the testimonies of one fact key in one story. */
public record Judgement(List<Finding> findings, List<Compatible> compatible) {
    public Judgement {
        findings = List.copyOf(findings);
        compatible = List.copyOf(compatible);
    }
}
