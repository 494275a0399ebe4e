package news.parallax.extract.reading.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Base forms by rule, with a list of irregular ones: the endings are taken off in the ways that English spelling allows,
 * and the first result that the tagger's dictionary knows as a base form wins, else the first that a list of verbs has.
 */
final class Lemmatizer {
    private static final String VOWELS = "aeiou";

    private final Map<String, String> irregular = new HashMap<>();
    private final Set<String> verbs = Set.copyOf(ResourceLines.of(Lemmatizer.class, "base-verbs.txt"));
    private final BiPredicate<String, String> knows;

    /** @param knows whether a word is known with a Penn tag */
    Lemmatizer(BiPredicate<String, String> knows) {
        this.knows = knows;
        for (String[] entry : ResourceLines.table(Lemmatizer.class, "irregular-forms.txt", 3)) {
            for (String form : entry[2].split(" ", -1)) {
                irregular.put(entry[0] + " " + form, entry[1]);
            }
        }
    }

    /** Base form in small letters; names and closed-class words stay as they are but for the capitals. */
    String lemma(String word, String tag) {
        String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (tag.startsWith("VB") || tag.equals("MD")) {
            return known("V", lower, tag.equals("VB") || tag.equals("VBP") ? lower : verb(lower, tag));
        }
        return switch (tag) {
            case "NNS" -> known("N", lower, plural(lower));
            case "JJR", "RBR" -> known("A", lower, compared(lower, "er"));
            case "JJS", "RBS" -> known("A", lower, compared(lower, "est"));
            default -> lower;
        };
    }

    private String known(String part, String form, String otherwise) {
        return irregular.getOrDefault(part + " " + form, otherwise);
    }

    private String verb(String form, String tag) {
        return switch (tag) {
            case "VBZ" -> form.endsWith("s") ? plural(form) : form;
            case "VBG" -> form.endsWith("ing") && form.length() > 4 ? restored(form, 3) : form;
            default ->
                form.endsWith("ied") && form.length() > 4
                        ? form.substring(0, form.length() - 3) + "y"
                        : form.endsWith("ed") && form.length() > 3 ? restored(form, 2) : form;
        };
    }

    /** Takes the ending off a verb and puts back the spelling that it changed: "planned", "announced". */
    private String restored(String form, int ending) {
        String stem = form.substring(0, form.length() - ending);
        String single = stem.substring(0, stem.length() - 1);
        boolean doubled = stem.length() > 2 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        List<String> candidates = doubled ? List.of(stem, single, stem + "e") : List.of(stem, stem + "e");
        for (String candidate : candidates) {
            if (isVerb(candidate)) {
                return candidate;
            }
        }
        for (String candidate : candidates) {
            if (verbs.contains(candidate)) {
                return candidate;
            }
        }
        if (stem.endsWith("ck") && verbs.contains(single)) { // "panicked"
            return single;
        }
        if (doubled) {
            return "lsz".indexOf(stem.charAt(stem.length() - 1)) >= 0 ? stem : single;
        }
        return wantsE(stem) ? stem + "e" : stem;
    }

    private boolean isVerb(String word) {
        return knows.test(word, "VB") || knows.test(word, "VBP");
    }

    /** Verbs not in the dictionary: "-ate", "-ize", "-ce", "-ge", "-ve", "-ue", "-ure", "-ine" and one consonant behind one vowel. */
    private static boolean wantsE(String stem) {
        int n = stem.length();
        if (n < 2) {
            return false;
        }
        char last = stem.charAt(n - 1);
        char before = stem.charAt(n - 2);
        boolean behindU = stem.endsWith("ur") && !stem.endsWith("our") && !stem.endsWith("mur");
        if (behindU
                || "cgvuz".indexOf(last) >= 0
                || stem.endsWith("at")
                || stem.endsWith("is")
                || stem.endsWith("bl")) {
            return true;
        }
        boolean afterOneVowel = n > 2 && VOWELS.indexOf(before) >= 0 && VOWELS.indexOf(stem.charAt(n - 3)) < 0;
        return afterOneVowel && ("dkms".indexOf(last) >= 0 || stem.endsWith("in"));
    }

    private String plural(String form) {
        int n = form.length();
        if (n < 4 || !form.endsWith("s") || form.endsWith("ss") || form.endsWith("us") || form.endsWith("is")) {
            return form;
        }
        if (form.endsWith("ies") && n > 4) {
            return form.substring(0, n - 3) + "y";
        }
        boolean sibilant = form.endsWith("sses")
                || form.endsWith("shes")
                || form.endsWith("ches")
                || form.endsWith("xes")
                || form.endsWith("zzes")
                || form.endsWith("oes");
        return form.substring(0, sibilant ? n - 2 : n - 1);
    }

    private String compared(String form, String ending) {
        if (!form.endsWith(ending) || form.length() < ending.length() + 3) {
            return form;
        }
        String stem = form.substring(0, form.length() - ending.length());
        if (stem.endsWith("i")) {
            return stem.substring(0, stem.length() - 1) + "y";
        }
        String single = stem.substring(0, stem.length() - 1);
        for (String candidate : List.of(stem, stem + "e", single)) {
            if (knows.test(candidate, "JJ") || knows.test(candidate, "RB")) {
                return candidate;
            }
        }
        return stem;
    }
}
