package news.parallax.local.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.local.chaos.GeneratedStory;
import news.parallax.local.demo.Report;

/**
 * Invented articles of ordinary length, some 450 words, one after the other. Those of one story follow each other with
 * others between them, as in a feed. Safe for several threads.
 */
final class NewsFeed {
    private static final int STORIES = 10_000;
    private static final int OPEN_STORIES = 8;
    private static final int SENTENCES = 18;

    /**
     * %1$s is the place, %2$d a figure, %3$s a surname. No name is in all of them: articles of different stories would be
     * taken for one.
     */
    private static final List<String> SENTENCE = List.of(
            "The regional council of %1$s set aside %2$d million euros for repairs, councillor %3$s said.",
            "\"We have not slept since it happened,\" said %3$s, who runs a shop near the scene.",
            "About %2$d people were taken to three hospitals in %1$s, a spokesman for the health office told"
                    + " reporters.",
            "Engineers had warned of the risk %2$d days earlier, according to a letter seen by the council.",
            "The minister of the interior, %3$s, denied that the warning had been ignored.",
            "Some %2$d firefighters and soldiers worked through the night with dogs and heavy machines.",
            "Trains between %1$s and the coast will not run before next week, the operator announced.",
            "Police questioned %2$d witnesses and sealed the offices of the company that owns the site.",
            "In a statement the company said that it would help the investigators and the families.",
            "Prosecutor %3$s said that it was too early to speak of the cause.",
            "The last accident of this kind in the region killed %2$d people eleven years ago.",
            "Volunteers from the villages around %1$s brought blankets, bread and more than %2$d litres of water.",
            "Schools stay closed, and the football match planned for the weekend was called off.",
            "Witnesses spoke of a loud bang shortly before dawn, and of smoke over the river.");

    private final Iterator<GeneratedStory> stories =
            GeneratedStory.first(STORIES).iterator();
    private final Deque<Report> waiting = new ArrayDeque<>();
    private final Set<String> second = new HashSet<>();

    /** The next article. */
    synchronized Report next() {
        if (waiting.isEmpty()) {
            refill();
        }
        return waiting.removeFirst();
    }

    /** Whether with this article two outlets contradict each other for the first time. */
    synchronized boolean opensDisagreement(Report report) {
        return second.contains(report.url());
    }

    private void refill() {
        List<GeneratedStory> some =
                IntStream.range(0, OPEN_STORIES).mapToObj(i -> stories.next()).toList();
        some.forEach(story -> second.add(story.reports().get(1).url()));
        for (int round = 0; round < 3; round++) {
            for (GeneratedStory story : some) {
                waiting.add(atLength(story, story.reports().get(round), round));
            }
        }
    }

    /** Most sentences are in all reports of a story with the same figures, some are a report's own. */
    private static Report atLength(GeneratedStory story, Report report, int round) {
        Random common = new Random(story.place().hashCode());
        Random own = new Random(story.place().hashCode() * 31L + round);
        String more = IntStream.range(0, SENTENCES)
                .mapToObj(i -> {
                    int template = (common.nextInt(SENTENCE.size()) + i) % SENTENCE.size();
                    int figure = 20 + common.nextInt(900);
                    String surname = story.place() + "i";
                    return i % 6 == 5
                            ? SENTENCE.get(own.nextInt(SENTENCE.size()))
                                    .formatted(story.place(), 20 + own.nextInt(900), surname)
                            : SENTENCE.get(template).formatted(story.place(), figure, surname);
                })
                .collect(Collectors.joining("\n\n"));
        return new Report(
                report.file(),
                report.url(),
                report.title(),
                report.source(),
                report.publishedAt(),
                report.body() + "\n" + more);
    }
}
