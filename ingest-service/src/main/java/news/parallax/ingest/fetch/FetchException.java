package news.parallax.ingest.fetch;

import java.io.IOException;

/** Carries a {@link FetchProblem} out of a fetch. */
final class FetchException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient FetchProblem problem;

    FetchException(FetchProblem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    static FetchException of(FetchProblem.Kind kind, String detail) {
        return FetchProblem.of(kind, detail).asException();
    }

    FetchProblem problem() {
        return problem;
    }
}
