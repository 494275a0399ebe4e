package news.parallax.compare.judgement;

import java.util.HashMap;
import java.util.Map;
import news.parallax.compare.alignment.WordList;

/** Which roles answer one question: who is to blame is told as a cause, as a perpetrator or as whoever fired first. */
final class RoleFamilies {
    static final String CULPRIT = "culprit";
    /** The role of what brought something about, in the family of culprits. */
    static final String CAUSE = "cause";

    static final String DEED = "deed";
    static final String OFFICE = "office";
    /** The role of whoever is told with stress to have done something. */
    static final String DOER = "doer";

    private static final Map<String, String> FAMILIES = read();

    private RoleFamilies() {}

    static String of(String role) {
        return FAMILIES.getOrDefault(role, OFFICE);
    }

    private static Map<String, String> read() {
        Map<String, String> families = new HashMap<>();
        for (String line : WordList.lines("/news/parallax/compare/judgement/role-families.tsv")) {
            String[] columns = line.split("\t", -1);
            if (columns.length != 2) {
                throw new IllegalStateException("not a family and its roles: " + line);
            }
            for (String role : columns[1].split(",", -1)) {
                families.put(role, columns[0]);
            }
        }
        return Map.copyOf(families);
    }
}
