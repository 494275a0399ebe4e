package news.parallax.extract.reading.event;

import java.util.List;

/**
 * A run of verbs that says one thing: "has agreed to buy", "were not being treated", "to clear".
 *
 * @param from index in the sentence of its first token
 * @param to index behind its last one
 * @param main index of the verb that names the event, the last of the run
 * @param lemmas base forms of its verbs without "to", in their order; the last one is that of the main verb
 * @param finite whether it can stand in a sentence alone; not so "to clear", "suffering", "hit by"
 * @param passive whether its subject undergoes the event
 * @param negated whether "not", "never", "no longer" or a verb such as "fail to" negates it
 * @param future whether it starts with "will", "shall" or the like
 * @param possible whether it starts with "may", "might", "could" or the like
 * @param conditional whether it starts with "would"
 */
public record VerbGroup(
        int from,
        int to,
        int main,
        List<String> lemmas,
        boolean finite,
        boolean passive,
        boolean negated,
        boolean future,
        boolean possible,
        boolean conditional) {
    public VerbGroup {
        lemmas = List.copyOf(lemmas);
        if (from < 0 || main < from || to <= main) {
            throw new IllegalArgumentException("verb group " + from + ".." + to + " with main verb " + main);
        }
    }

    public String lemma() {
        return lemmas.getLast();
    }
}
