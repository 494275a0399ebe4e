package news.parallax.extract.reading.role;

import news.parallax.extract.reading.event.Clause;

/**
 * A role with who or what fills it.
 *
 * @param role as the resources of this package name it, "cause" among them
 * @param fillerStart offset in the text of the words that fill it
 * @param fillerEnd offset behind them
 * @param clause the clause that says so
 */
public record FoundRole(String role, int fillerStart, int fillerEnd, Clause clause) {}
