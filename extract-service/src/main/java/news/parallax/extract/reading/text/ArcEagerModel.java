package news.parallax.extract.reading.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.maltparser.ml.lib.FeatureMap;
import org.maltparser.ml.lib.MaltLiblinearModel;

/**
 * A parsing model in MaltParser's {@code .mco} format: an archive of symbol tables and of one linear classifier, with its
 * numbering of features, for each part of speech of the next word.
 */
final class ArcEagerModel {
    private static final ObjectInputFilter TRUSTED = ObjectInputFilter.Config.createFilter(
            "org.maltparser.**;de.bwaldvogel.liblinear.*;java.lang.*;java.util.*;!*");

    /** The symbol tables by name; for each the codes of the symbols. */
    private final Map<String, Map<String, Integer>> symbols = new HashMap<>();

    private final Map<Integer, Classifier> classifiers = new HashMap<>();
    private final Map<Integer, FeatureIndex> features = new HashMap<>();
    private final Map<Integer, MaltLiblinearModel> weights = new HashMap<>();

    /** A classifier with its numbering of features. */
    record Classifier(FeatureIndex features, MaltLiblinearModel weights) {}

    /** Code of the classifier for words of any part of speech that has none of its own. */
    static final int ANY = -1;

    ArcEagerModel(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            read(new ZipInputStream(in));
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("not a parsing model: " + resource, e);
        }
        features.forEach((code, map) -> {
            MaltLiblinearModel model = weights.get(code);
            if (model != null) {
                classifiers.put(code, new Classifier(map, model));
            }
        });
    }

    private void read(ZipInputStream archive) throws IOException, ClassNotFoundException {
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
            if (name.endsWith(".map")) {
                features.put(code(name), new FeatureIndex((FeatureMap) object(archive)));
            } else if (name.endsWith(".moo")) {
                weights.put(code(name), (MaltLiblinearModel) object(archive));
            } else if (name.equals("symboltables.sym")) {
                readSymbols(new String(archive.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    private static Object object(ZipInputStream archive) throws IOException, ClassNotFoundException {
        ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(archive.readAllBytes()));
        in.setObjectInputFilter(TRUSTED);
        return in.readObject();
    }

    /** "odm0.017.liblinear.map" is of code 17, "odm0.liblinear.map" of {@link #ANY}. */
    private static int code(String name) {
        String second = name.split("\\.", -1)[1];
        return Character.isDigit(second.charAt(0)) ? Integer.parseInt(second) : ANY;
    }

    /** Tables are divided by empty lines; a table is its name and then code and symbol, with a tab between. */
    private void readSymbols(String text) {
        Map<String, Integer> table = new HashMap<>();
        boolean opens = true;
        for (String line : text.split("\n", -1)) {
            String[] cut = line.split("\t", -1);
            if (line.isBlank()) {
                opens = true;
            } else if (line.charAt(0) == '\t') {
                opens = false;
            } else if (cut.length == 1 && opens) {
                table = symbols.computeIfAbsent(line.strip(), name -> new HashMap<>());
                opens = false;
            } else if (cut.length == 2) {
                table.put(cut[1], Integer.valueOf(cut[0]));
            }
        }
    }

    /** Symbols of a table with their codes, which begin at 1. */
    Map<String, Integer> table(String name) {
        Map<String, Integer> table = symbols.get(name);
        if (table == null) {
            throw new IllegalStateException("the parsing model has no table " + name);
        }
        return table;
    }

    /** The classifier for a part of speech, or the one for {@link #ANY}. */
    Classifier classifier(int partOfSpeech) {
        Classifier own = classifiers.get(partOfSpeech);
        return own == null ? classifiers.get(ANY) : own;
    }

    boolean hasOwnClassifier(int partOfSpeech) {
        return classifiers.containsKey(partOfSpeech);
    }
}
