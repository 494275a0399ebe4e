package news.parallax.extract.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.extract.reading.text.Span;

/**
 * Sets statements of one sentence against each other: what follows a second cue of the same holder is not part of the
 * first content, and inside a content only reports of what others say count, not thoughts and wishes.
 */
final class Nesting {
    private static final Set<String> LINKS = Set.of("and", "but", "while", "whereas");

    private Nesting() {}

    static List<Statement> settled(List<Statement> statements) {
        List<Statement> cut = new ArrayList<>();
        for (Statement statement : statements) {
            cut.add(withoutRivals(statement, statements));
        }
        List<Statement> kept = new ArrayList<>();
        for (Statement statement : cut) {
            if (statement.reports() || cut.stream().noneMatch(other -> holds(other, statement))) {
                kept.add(statement);
            }
        }
        return kept;
    }

    private static boolean holds(Statement outer, Statement inner) {
        return outer != inner
                && outer.content().contains(inner.cue())
                && outer.content().length() > inner.content().length();
    }

    /** Ends a content before another statement that stands beside it rather than in it. */
    private static Statement withoutRivals(Statement statement, List<Statement> all) {
        Span content = statement.content();
        for (Statement other : all) {
            boolean behind = other.cue().start() > statement.cue().end() && other.tree() == statement.tree();
            if (other != statement && behind && content.contains(other.cue()) && standsBeside(statement, other)) {
                int end = other.source() == null
                        ? other.cue().start()
                        : Math.min(start(statement, other), other.cue().start());
                content = end > content.start() ? new Span(content.start(), Math.min(content.end(), end)) : content;
            }
        }
        return content == statement.content() ? statement : statement.withContent(trimmed(statement.tree(), content));
    }

    private static int start(Statement statement, Statement other) {
        Span source = other.sourceSpan();
        return source == null || source.start() <= statement.cue().end()
                ? other.cue().start()
                : source.start();
    }

    private static boolean standsBeside(Statement statement, Statement other) {
        if (other.source() != null && other.source().equals(statement.source())) {
            return true;
        }
        Span source = other.sourceSpan();
        if (source == null || !statement.content().contains(source)) {
            return source != null;
        }
        int before = statement.tree().sentence().tokenBefore(source.start());
        if (before <= 0) {
            return false;
        }
        boolean divided = statement.tree().text(before).equals(";");
        String link = statement.tree().lemma(before);
        boolean against = link.equals("while") || link.equals("whereas");
        return divided
                || against
                || (LINKS.contains(link) && statement.tree().tag(before - 1).equals(","));
    }

    /** Without the comma and the conjunction that led to the other statement. */
    private static Span trimmed(SentenceTree tree, Span content) {
        int last = tree.sentence().tokenBefore(content.end());
        while (last > 0 && isTrailing(tree, last) && tree.token(last).start() > content.start()) {
            last--;
        }
        return last < 0 || tree.token(last).end() <= content.start()
                ? content
                : new Span(content.start(), tree.token(last).end());
    }

    private static boolean isTrailing(SentenceTree tree, int i) {
        String tag = tree.tag(i);
        return tag.equals(",") || tag.equals(":") || tag.equals("CC") || tag.startsWith("RB");
    }
}
