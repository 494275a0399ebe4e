package news.parallax.extract.reading.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.parallax.extract.reading.text.Characters;
import news.parallax.extract.reading.text.Span;

/**
 * Gives quotations without a cue of their own to the one who spoke last: those of the next sentence go on in the same
 * content, those of the next paragraph are a statement of their own with the source and cue of the last.
 */
final class ContinuedSpeech {
    private static final int FURTHEST = 700;
    private static final int FEWEST_WORDS = 5;
    private static final String ENDS = ".!?\"”’'»";

    private final String text;
    private final Quotations quotations;
    private final Speakers speakers;

    ContinuedSpeech(String text, Quotations quotations, List<SentenceTree> trees, HolderKinds kinds) {
        this.text = text;
        this.quotations = quotations;
        this.speakers = new Speakers(text, trees, kinds);
    }

    /** The statements with what goes on from them, in the order of their cues. */
    List<Statement> completed(List<Statement> statements) {
        List<Statement> all = new ArrayList<>(statements);
        all.sort(Comparator.comparing(Statement::cue));
        int next = 0;
        Optional<Statement> speaker = Optional.empty();
        for (Span quotation : quotations.all()) {
            while (next < all.size() && all.get(next).cue().start() < quotation.start()) {
                speaker = takesOver(all.get(next), speaker) ? Optional.of(all.get(next)) : speaker;
                next++;
            }
            if (!isOpen(quotation, all, next)) {
                continue;
            }
            if (speaker.isEmpty() || !isNear(speaker.get(), quotation)) {
                Optional<Statement> actor = speakers.before(quotation);
                if (actor.isPresent()) {
                    all.add(next++, actor.get());
                    speaker = actor;
                    continue;
                }
            }
            if (speaker.isPresent() && isNear(speaker.get(), quotation)) {
                Statement last = speaker.get();
                if (goesOn(last, quotation)) {
                    Statement longer = last.withContent(both(last.content(), quotation));
                    all.set(all.indexOf(last), longer);
                    speaker = Optional.of(longer);
                } else if (opensSentence(quotation)) {
                    Statement further = last.withContent(quotation);
                    all.add(next++, further);
                    speaker = Optional.of(further);
                }
            }
        }
        all.sort(Comparator.comparing(Statement::cue));
        return all;
    }

    /** Whether the words before the quotation are a sentence of their own: what stands within one belongs to that one. */
    private boolean opensSentence(Span quotation) {
        int before = quotation.start() - 1;
        while (before >= 0 && isBlankInLine(text.charAt(before))) {
            before--;
        }
        return before < 0 || Characters.isLineBreak(text.charAt(before)) || ENDS.indexOf(text.charAt(before)) >= 0;
    }

    private static boolean isBlankInLine(char c) {
        return Characters.isBlank(c) && !Characters.isLineBreak(c);
    }

    private static Span both(Span content, Span quotation) {
        return new Span(Math.min(content.start(), quotation.start()), Math.max(content.end(), quotation.end()));
    }

    /** Whether nothing but the cue, its source and blanks stand between: what the article tells in between is its own. */
    private boolean goesOn(Statement last, Span quotation) {
        int end = last.content().end();
        int own =
                Math.max(Math.max(end, last.cue().end()), last.tree().sentence().end());
        return quotation.start() <= own
                || text.substring(own, quotation.start()).isBlank();
    }

    /** Who only claims something in a sentence that quotes another does not speak on: "he said, whatever they claim". */
    private boolean takesOver(Statement statement, Optional<Statement> speaker) {
        boolean aside = speaker.filter(last -> last.tree() == statement.tree())
                .filter(this::quotes)
                .isPresent();
        return speaks(statement) && !(aside && !quotes(statement));
    }

    private boolean quotes(Statement statement) {
        return quotations.at(statement.content().start()) != null
                || quotations.at(statement.content().end() - 1) != null;
    }

    private static boolean speaks(Statement statement) {
        return statement.reports() && statement.source() != null;
    }

    /** Whether nobody is found to say a quotation that is long enough to be said. */
    private boolean isOpen(Span quotation, List<Statement> all, int next) {
        String words = quotation.of(text);
        if (words.split("\\s+", FEWEST_WORDS + 1).length < FEWEST_WORDS) {
            return false;
        }
        for (int i = Math.max(0, next - 4); i < Math.min(all.size(), next + 4); i++) {
            if (all.get(i).content().overlaps(quotation)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the quotation begins right behind the sentence that names the speaker: stops may abbreviate. */
    private boolean isNext(Statement last, Span quotation) {
        int end = last.tree().sentence().end();
        return end <= quotation.start()
                && text.substring(end, quotation.start()).isBlank();
    }

    /** Whether nothing but the rest of the speaker's own sentence stands between. */
    private boolean isNear(Statement last, Span quotation) {
        int from = Math.max(last.cue().end(), last.content().end());
        if (from > quotation.start() || quotation.start() - from > FURTHEST) {
            return false;
        }
        if (text.substring(from, quotation.start()).isBlank() || isNext(last, quotation)) {
            return true;
        }
        int stops = 0;
        for (int i = from; i < quotation.start(); i++) {
            char c = text.charAt(i);
            boolean stop = c == '.' && i + 1 < text.length() && Characters.isBlank(text.charAt(i + 1));
            stops += stop ? 1 : 0;
        }
        return stops <= 1;
    }
}
