package news.parallax.local.demo;

import java.util.List;
import java.util.Locale;

/** What the sample story is there to show. */
public enum Expectation {
    TROOPS("NUMBER: 14,000 against 15,000 North Korean troops") {
        @Override
        boolean isMetBy(FoundDisagreement found) {
            return found.type().equals("NUMBER") && hasSide(found, "14,000") && hasSide(found, "15,000");
        }
    },
    SILENCE("OMISSION: KCNA does not mention the workers that TASS reported") {
        @Override
        boolean isMetBy(FoundDisagreement found) {
            return found.type().equals("OMISSION")
                    && found.sides().stream()
                            .flatMap(side -> side.holders().stream())
                            .anyMatch(holder -> names(holder));
        }

        private static boolean names(String holder) {
            String lower = holder.toLowerCase(Locale.ROOT);
            return lower.contains("kcna") || lower.contains("korean central news agency");
        }
    };

    private final String words;

    Expectation(String words) {
        this.words = words;
    }

    abstract boolean isMetBy(FoundDisagreement found);

    /** What should be found, in words. */
    public String words() {
        return words;
    }

    private static boolean hasSide(FoundDisagreement found, String figure) {
        return found.sides().stream().anyMatch(side -> side.value().contains(figure));
    }

    /** Those that none of the disagreements meets. */
    public static List<Expectation> missingIn(List<FoundDisagreement> found) {
        return List.of(values()).stream()
                .filter(expectation -> found.stream().noneMatch(expectation::isMetBy))
                .toList();
    }
}
