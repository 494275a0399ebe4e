package news.parallax.compare.judgement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import news.parallax.compare.alignment.CommonWords;
import news.parallax.compare.alignment.Stems;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Claim.Kind;
import news.parallax.contracts.Claim.Modality;
import news.parallax.contracts.Claim.Polarity;
import news.parallax.contracts.Claim.Stance;
import news.parallax.contracts.ClaimEvent;
import news.parallax.contracts.ClaimsExtracted.Reading;
import news.parallax.contracts.ContentIds;
import news.parallax.contracts.Evidence;
import news.parallax.contracts.Holder;
import news.parallax.contracts.NamedRole;
import news.parallax.contracts.Quantity;
import news.parallax.contracts.Quantity.Bound;
import news.parallax.contracts.Silence;
import news.parallax.contracts.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Reads example files; the form is told at {@link Example}. */
public final class Examples {
    /** UTF-16 code units of an article that is no teaser. */
    private static final int FULL_LENGTH = 2_000;

    private Examples() {}

    public static List<Example> in(String resource) {
        List<Example> examples = new ArrayList<>();
        String title = null;
        Map<String, Double> rates = new HashMap<>();
        List<Testimony> testimonies = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String line : lines(resource)) {
            if (line.startsWith("==")) {
                if (title != null) {
                    examples.add(
                            new Example(title, Map.copyOf(rates), List.copyOf(testimonies), List.copyOf(expected)));
                }
                title = line.substring(2).strip();
                rates.clear();
                testimonies.clear();
                expected.clear();
            } else if (line.startsWith("=>")) {
                expected.add(line.substring(2).strip());
            } else if (line.startsWith("rate ")) {
                String[] words = line.split("\\s+", -1);
                rates.put(words[1], Double.valueOf(words[2]));
            } else {
                testimonies.add(testimony(line, testimonies.size()));
            }
        }
        examples.add(new Example(Objects.requireNonNull(title), rates, testimonies, expected));
        return examples;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Examples.class.getResourceAsStream(resource), resource)) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Testimony testimony(String line, int index) {
        String[] columns = line.split("\\s*\\|\\s*", 4);
        String[] chain = columns[0].strip().split("\\s*>\\s*");
        String outlet = chain[chain.length - 1];
        boolean superseded = columns[1].endsWith("r1!");
        Instant published = Instant.parse("2026-" + columns[1].substring(0, 11).replace(' ', 'T') + ":00Z");
        String text = columns[3].replace("[", "").replace("]", "");
        Account account = new Account(
                ContentIds.articleId(outlet),
                superseded ? 1 : 2,
                superseded,
                "https://" + ContentIds.articleId(outlet) + ".example/",
                outlet + " on the event",
                outlet,
                published,
                Reading.READ,
                List.of(columns[2].split("\\s+")).contains("long") ? FULL_LENGTH : text.length(),
                Fingerprints.of(text));
        return new Testimony(new ClaimLine(columns[2], columns[3], chain, index).claim(), account);
    }

    /** The claim of one line. */
    private static final class ClaimLine {
        private final List<String> words;
        private final String sentence;
        private final int offset;
        private final int spanStart;
        private final int spanEnd;
        private final List<Holder> chain;
        private final UUID id;

        ClaimLine(String claimed, String marked, String[] holders, int index) {
            this.words = Arrays.asList(claimed.split("\\s+"));
            this.sentence = marked.replace("[", "").replace("]", "");
            this.offset = words.contains("lead") ? 0 : index * (words.contains("near") ? 150 : 1_000);
            int open = marked.indexOf('[');
            this.spanStart = Math.max(open, 0);
            this.spanEnd = open < 0 ? sentence.length() : marked.indexOf(']') - 1;
            this.chain = chain(holders, kind(words), cue());
            this.id = ContentIds.of(claimed, marked, String.join(">", holders));
        }

        private String cue() {
            return Objects.requireNonNullElse(value("cue:"), "said").replace('_', ' ');
        }

        private static Holder.Kind kind(List<String> words) {
            return words.contains("body")
                    ? Holder.Kind.ORGANISATION
                    : words.contains("document")
                            ? Holder.Kind.DOCUMENT
                            : words.contains("group") ? Holder.Kind.GROUP : Holder.Kind.PERSON;
        }

        private static List<Holder> chain(String[] names, Holder.Kind kind, String cue) {
            List<Holder> holders = new ArrayList<>();
            for (int i = 0; i < names.length; i++) {
                boolean last = i == names.length - 1;
                holders.add(
                        new Holder(names[i], last ? Holder.Kind.PUBLISHER : kind, last ? null : i == 0 ? cue : "said"));
            }
            return holders;
        }

        Claim claim() {
            String first = words.getFirst();
            Kind kind =
                    switch (first.split(":", -1)[0]) {
                        case "time" -> Kind.TIME;
                        case "place" -> Kind.PLACE;
                        case "name" -> Kind.NAME;
                        case "says" -> Kind.STATEMENT;
                        case "denies" -> Kind.DENIAL;
                        case "silent" -> Kind.SILENCE;
                        default -> Kind.QUANTITY;
                    };
            return new Claim(
                    id,
                    kind,
                    new Evidence(Evidence.Field.BODY, offset, offset + sentence.length(), sentence),
                    chain,
                    kind == Kind.DENIAL ? Stance.DENIES : Stance.ASSERTS,
                    words.contains("not") || kind == Kind.DENIAL ? Polarity.NEGATED : Polarity.AFFIRMED,
                    modality(),
                    kind == Kind.QUANTITY ? quantity(first, words.get(1)) : null,
                    kind == Kind.TIME ? span(words.get(1)) : day("on:"),
                    day("asof:"),
                    kind == Kind.PLACE ? marked() : value("at:"),
                    kind == Kind.NAME ? new NamedRole(first.substring(5), marked()) : null,
                    kind == Kind.SILENCE ? new Silence(first.substring(7).replace('_', ' '), marked()) : null,
                    event(),
                    terms());
        }

        private String marked() {
            return sentence.substring(spanStart, spanEnd);
        }

        private Modality modality() {
            if (words.contains("planned")) {
                return Modality.PLANNED;
            }
            return words.contains("future") ? Modality.FUTURE : Modality.FACT;
        }

        private @Nullable String value(String prefix) {
            return words.stream()
                    .filter(word -> word.startsWith(prefix))
                    .map(word -> word.substring(prefix.length()).replace('_', ' '))
                    .findFirst()
                    .orElse(null);
        }

        private @Nullable TimeSpan day(String prefix) {
            String day = value(prefix);
            if (day == null) {
                return null;
            }
            Instant start = LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
            return new TimeSpan(start, start.plusSeconds(86_400), day);
        }

        private TimeSpan span(String fromTo) {
            String[] ends = fromTo.split("\\.\\.", -1);
            return new TimeSpan(Instant.parse(ends[0]), Instant.parse(ends[1]), marked());
        }

        private @Nullable ClaimEvent event() {
            String predicate = value("event:");
            String agent = value("by:");
            List<ClaimEvent.Participant> agents =
                    agent == null ? List.of() : List.of(new ClaimEvent.Participant("agent", agent));
            return predicate == null ? null : new ClaimEvent(predicate, value("frame:"), agents);
        }

        private List<String> terms() {
            String of = value("of:");
            return Stems.words(of == null ? sentence : of).stream()
                    .map(Stems::ofWord)
                    .filter(stem -> !CommonWords.contains(stem))
                    .limit(Claim.MAX_TERMS)
                    .toList();
        }

        private Quantity quantity(String thing, String figure) {
            Bound bound = figure.contains("..")
                    ? Bound.RANGE
                    : figure.startsWith("~")
                            ? Bound.APPROXIMATELY
                            : figure.startsWith(">=")
                                    ? Bound.AT_LEAST
                                    : figure.startsWith(">")
                                            ? Bound.MORE_THAN
                                            : figure.startsWith("<=")
                                                    ? Bound.AT_MOST
                                                    : figure.startsWith("<") ? Bound.LESS_THAN : Bound.EXACT;
            String digits = figure.replaceAll("[~<>=]", "");
            String unit = thing.startsWith("in:") ? thing.substring(3) : null;
            Double value = bound == Bound.RANGE ? null : Double.valueOf(digits);
            double half = value == null ? 0 : halfOfLastDigit(digits);
            Double low =
                    switch (bound) {
                        case RANGE -> Double.valueOf(digits.split("\\.\\.", -1)[0]);
                        case EXACT, APPROXIMATELY -> value - half;
                        case AT_LEAST, MORE_THAN -> value;
                        case AT_MOST, LESS_THAN -> null;
                    };
            Double high =
                    switch (bound) {
                        case RANGE -> Double.valueOf(digits.split("\\.\\.", -1)[1]);
                        case EXACT, APPROXIMATELY -> value + half;
                        case AT_MOST, LESS_THAN -> value;
                        case AT_LEAST, MORE_THAN -> null;
                    };
            return new Quantity(
                    value,
                    low,
                    high,
                    bound,
                    unit,
                    unit == null ? marked().replaceFirst("^.*?\\d[\\d,.]*\\s*", "") : null,
                    unit == null ? thing : null,
                    unit == null ? null : new Quantity.Interval(low, high, unit),
                    offset + spanStart,
                    offset + spanEnd,
                    marked());
        }

        private static double halfOfLastDigit(String digits) {
            int point = digits.indexOf('.');
            if (point >= 0) {
                return 0.5 * Math.pow(10, -(digits.length() - point - 1));
            }
            String significant = digits.replaceAll("0+$", "");
            return 0.5 * Math.pow(10, digits.length() - significant.length());
        }
    }
}
