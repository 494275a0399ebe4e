package news.parallax.ingest.article;

import news.parallax.ingest.fetch.FetchProblem;

/** Carries a {@link FetchProblem} to the HTTP answer. */
public final class PageNotReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient FetchProblem problem;

    PageNotReadException(FetchProblem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    public FetchProblem problem() {
        return problem;
    }
}
