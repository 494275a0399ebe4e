package news.parallax.compare.story;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.WordList;

/** Names that half the day's news share: countries, nationalities, offices, days. */
final class BroadNames {
    private static final Set<String> NAMES = read();

    private BroadNames() {}

    static boolean contains(String lowerCaseName) {
        return NAMES.contains(lowerCaseName);
    }

    private static Set<String> read() {
        Set<String> names = new HashSet<>();
        for (String line : WordList.lines("/news/parallax/compare/story/broad-names.txt")) {
            names.addAll(Stems.words(line));
        }
        for (String country : Locale.getISOCountries()) {
            String name = Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
            Stems.words(name).forEach(word -> names.add(word.toLowerCase(Locale.ROOT)));
        }
        return Set.copyOf(names);
    }
}
