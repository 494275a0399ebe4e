package news.parallax.ingest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Recognises 103 languages by character n-grams (Apache OpenNLP's model). Safe for use by several threads. */
public final class LanguageRecogniser {
    /** ISO 639-2: undetermined. */
    public static final String UNKNOWN = "und";

    private static final String MODEL = "/langdetect-183.bin";
    /** Needs no certainty: headlines and flashes are too short for it, and nearly all that come are English. */
    private static final String MOST_SUBMITTED = "eng";

    private static final int SHORTEST = 20;
    /** More tells no more (least confidence .99 on 315 articles of our own) and costs a few milliseconds an article. */
    private static final int LONGEST = 1_000;

    private static final double SURE = 0.03;

    private final LanguageDetectorModel model;
    private final Map<String, String> twoLetters = twoLetterCodes();

    /** The only one: the model takes 31 MB of the heap. */
    public static final LanguageRecogniser SHARED = new LanguageRecogniser();

    private LanguageRecogniser() {
        try (InputStream in = LanguageRecogniser.class.getResourceAsStream(MODEL)) {
            model = new LanguageDetectorModel(Objects.requireNonNull(in, MODEL));
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL, e);
        }
    }

    /** The ISO 639-1 code of the text's language; {@value #UNKNOWN} for a text that is too short or fits no language well. */
    public String recognise(String text) {
        if (text.length() < SHORTEST) {
            return UNKNOWN;
        }
        // A detector keeps state while it works: one a call.
        Language best =
                new LanguageDetectorME(model).predictLanguage(text.substring(0, Math.min(text.length(), LONGEST)));
        boolean sure = best.getConfidence() >= SURE || best.getLang().equals(MOST_SUBMITTED);
        return sure ? twoLetters.getOrDefault(best.getLang(), UNKNOWN) : UNKNOWN;
    }

    private static Map<String, String> twoLetterCodes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            try {
                codes.put(Locale.of(code).getISO3Language(), code);
            } catch (MissingResourceException none) {
                // A language without a code of three letters is not in the model either.
            }
        }
        codes.put("cmn", "zh");
        codes.put("pes", "fa");
        codes.put("arb", "ar");
        codes.put("ekk", "et");
        codes.put("lvs", "lv");
        codes.put("zlm", "ms");
        codes.put("pnb", "pa");
        codes.put("azj", "az");
        return Map.copyOf(codes);
    }
}
