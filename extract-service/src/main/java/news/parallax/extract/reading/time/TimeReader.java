package news.parallax.extract.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.contracts.TimeSpan;
import news.parallax.extract.reading.numeral.NumeralGrammar;
import news.parallax.extract.reading.numeral.Words;
import news.parallax.extract.reading.text.AnnotatedText;
import news.parallax.extract.reading.text.Sentence;

/**
 * Finds the times that a text names and resolves them against its publication. Names of days look back unless the verb
 * looks ahead. Thread-safe, deterministic, linear in the length of the text.
 */
public final class TimeReader {
    private static final Set<String> ABOUT = Set.of("about", "around", "approximately", "roughly", "shortly", "circa");
    private static final Set<String> BEFORE = Set.of("before", "by", "until", "till");
    private static final Set<String> AFTER = Set.of("after", "since", "from");
    private static final Set<String> PASSED_OVER =
            Set.of("the", "at", "on", "in", "about", "around", "shortly", "end", "start", "beginning", "of", "last");
    /** "Minutes before 4 p.m.", "a little after nine": near that time. */
    private static final Set<String> NEAR =
            Set.of("minutes", "moments", "seconds", "just", "shortly", "soon", "little", "right", "immediately");

    private static final Set<String> SIDES = Set.of("before", "after", "past");
    private static final Set<String> QUOTATION_MARKS = Set.of("\"", "\u201c", "\u201d");
    private static final int REACH = 4;
    private static final int QUOTE_REACH = 60;

    private final TimePhraseGrammar phrases;
    private final TenseFinder tenses = new TenseFinder();

    public TimeReader(PlaceZones zones) {
        phrases = new TimePhraseGrammar(new NumeralGrammar(), zones);
    }

    /** The mentions in the order of the text, without overlap; offsets count in {@code text.text()}. */
    public List<TimeMention> read(AnnotatedText text, ReadingContext context) {
        TimeResolver resolver = new TimeResolver(context);
        List<TimeMention> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            readSentence(text, sentence, resolver, found);
        }
        return List.copyOf(found);
    }

    private void readSentence(AnnotatedText text, Sentence sentence, TimeResolver resolver, List<TimeMention> found) {
        Words words = Words.of(text, sentence);
        int at = 0;
        while (at < words.size()) {
            TimePhrase phrase = phrases.at(words, at);
            if (phrase == null) {
                at++;
                continue;
            }
            TenseFinder.Tense tense = tense(words, phrase);
            TimeResolver.Span span = resolver.resolve(phrase, tense, isAbout(words, phrase), isAside(words, phrase));
            if (span != null) {
                int start = words.at(phrase.first()).start();
                int end = words.at(phrase.next() - 1).end();
                TimeSpan time = new TimeSpan(span.from(), span.to(), text.text().substring(start, end));
                found.add(new TimeMention(start, end, time, relation(words, phrase.first())));
            }
            at = phrase.next();
        }
    }

    /** What "last" or "since" stands before is over, whatever the verb says: "shut since last October, it will reopen". */
    private TenseFinder.Tense tense(Words words, TimePhrase phrase) {
        int before = phrase.first() - 1;
        boolean over = words.is(before, "last") || words.is(before, "since");
        return over ? TenseFinder.Tense.PAST : tenses.at(words, phrase.first(), phrase.next());
    }

    private static boolean isAbout(Words words, TimePhrase phrase) {
        ClockTime clock = phrase.clock();
        return clock != null && (words.isOneOf(clock.first() - 1, ABOUT) || isNear(words, clock.first() - 1));
    }

    /** Whether it is said by somebody else (an odd number of quotation marks before it) or in "Friday's price". */
    private static boolean isAside(Words words, TimePhrase phrase) {
        if (words.is(phrase.next() + 1, "s") && words.at(phrase.next() + 1).glued()) {
            return true;
        }
        int marks = 0;
        for (int at = Math.max(0, phrase.first() - QUOTE_REACH); at < phrase.first(); at++) {
            marks += QUOTATION_MARKS.contains(words.at(at).text()) ? 1 : 0;
        }
        return marks % 2 == 1;
    }

    private static boolean isNear(Words words, int side) {
        return words.isOneOf(side, SIDES) && words.isOneOf(side - 1, NEAR);
    }

    private static TimeMention.Relation relation(Words words, int first) {
        for (int at = first - 1; at >= first - REACH; at--) {
            if (isNear(words, at)) {
                return TimeMention.Relation.AT;
            }
            if (words.isOneOf(at, BEFORE)) {
                return TimeMention.Relation.BEFORE;
            }
            if (words.isOneOf(at, AFTER)) {
                return TimeMention.Relation.AFTER;
            }
            if (!words.isOneOf(at, PASSED_OVER)) {
                return TimeMention.Relation.AT;
            }
        }
        return TimeMention.Relation.AT;
    }
}
