package news.parallax.extract.reading.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Small numbers for the symbols of a parsing model (parts of speech, labels), so that tables of joined symbols need no text. */
final class SymbolNumbers {
    /** How the model writes that there is no token, or no label. */
    static final String NOTHING = "#null#";

    private static final int NO_CODE = -1;

    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param symbols of the model; nothing gets the number 0, all that the model does not know share the last number */
    SymbolNumbers(Iterable<String> symbols) {
        numbers.put(NOTHING, 0);
        symbols.forEach(symbol -> numbers.putIfAbsent(symbol, numbers.size()));
    }

    int of(String symbol) {
        return numbers.getOrDefault(symbol, numbers.size());
    }

    private int size() {
        return numbers.size() + 1;
    }

    /**
     * The codes that a model gives to symbols, or to several of them joined.
     *
     * @param table the codes by the symbols joined with "~"
     * @param kinds what the first, second, … symbol is one of
     */
    static Codes codes(Map<String, Integer> table, SymbolNumbers... kinds) {
        int[] codes = new int[Arrays.stream(kinds).mapToInt(SymbolNumbers::size).reduce(1, Math::multiplyExact)];
        Arrays.fill(codes, NO_CODE);
        Codes all = new Codes(List.of(kinds), codes);
        table.forEach((joined, code) -> {
            String[] symbols = joined.split("~", -1);
            if (symbols.length == kinds.length && all.knows(symbols)) {
                codes[all.place(symbols)] = code;
            }
        });
        // Nothing at all.
        codes[0] = 0;
        return all;
    }

    /** Codes by the numbers of symbols; 0 for nothing at all, -1 for what the model does not know. */
    static final class Codes {
        private final List<SymbolNumbers> kinds;
        private final int[] codes;

        private Codes(List<SymbolNumbers> kinds, int[] codes) {
            this.kinds = kinds;
            this.codes = codes;
        }

        int of(int number) {
            return codes[number];
        }

        int of(int first, int second) {
            return codes[first * kinds.get(1).size() + second];
        }

        int of(int first, int second, int third) {
            return codes[(first * kinds.get(1).size() + second) * kinds.get(2).size() + third];
        }

        private boolean knows(String[] symbols) {
            return IntStream.range(0, symbols.length)
                    .allMatch(i -> kinds.get(i).numbers.containsKey(symbols[i]));
        }

        private int place(String[] symbols) {
            int place = 0;
            for (int i = 0; i < symbols.length; i++) {
                place = place * kinds.get(i).size() + kinds.get(i).of(symbols[i]);
            }
            return place;
        }
    }
}
