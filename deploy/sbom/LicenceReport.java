import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Reads a bill of materials (CycloneDX, XML), writes which parts are under which licences, and fails where a part may only be
 * used under the GPL or the AGPL, or where no licence is known. Where a part names several, one may be chosen, as Maven has it.
 *
 * <p>{@code java LicenceReport.java target/sbom.xml target/licences.md}
 */
final class LicenceReport {
    /** With the Classpath Exception a library may be linked with anything; the LGPL allows that as it is. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("(?i)(?<!L)\\bA?GPL|(?<!lesser )general public licen[sc]e|\\bAffero\\b");

    private static final Pattern ALLOWED_AFTER_ALL = Pattern.compile("(?i)classpath|with.?CPE|lesser|\\bLGPL");

    /** Parts whose POM names no licence, with what their own site or jar says. */
    private static final Map<String, String> SAID_ELSEWHERE = Map.of();

    private LicenceReport() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, List<String>> parts = read(Path.of(arguments[0]));
        Map<String, List<String>> byLicence = new TreeMap<>();
        List<String> unfit = new ArrayList<>();
        parts.forEach((part, licences) -> {
            byLicence
                    .computeIfAbsent(licences.isEmpty() ? "none named" : String.join(" or ", licences), any -> new ArrayList<>())
                    .add(part);
            if (licences.stream().allMatch(LicenceReport::isForbidden)) {
                unfit.add(part + ": " + (licences.isEmpty() ? "no licence" : String.join(" or ", licences)));
            }
        });
        Files.writeString(Path.of(arguments[1]), report(parts.size(), byLicence));
        System.out.printf("%d parts under %d licences or choices of them: %s%n", parts.size(), byLicence.size(), arguments[1]);
        if (!unfit.isEmpty()) {
            System.err.println("Not to be shipped:\n  " + String.join("\n  ", unfit));
            System.exit(1);
        }
    }

    private static boolean isForbidden(String licence) {
        return FORBIDDEN.matcher(licence).find()
                && !ALLOWED_AFTER_ALL.matcher(licence).find();
    }

    private static Map<String, List<String>> read(Path bill) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Element bom = factory.newDocumentBuilder().parse(bill.toFile()).getDocumentElement();
        Map<String, List<String>> parts = new TreeMap<>();
        children(bom, "components").flatMap(all -> children(all, "component")).forEach(component -> {
            String part = text(component, "group") + ":" + text(component, "name") + ":" + text(component, "version");
            if (!part.startsWith("news.parallax:")) {
                parts.put(part, licences(component, part));
            }
        });
        if (parts.isEmpty()) {
            throw new IOException(bill + " names no parts");
        }
        return parts;
    }

    private static List<String> licences(Element component, String part) {
        List<String> named = children(component, "licenses")
                .flatMap(all -> Stream.concat(
                        children(all, "license").map(one -> text(one, "id") + text(one, "name")),
                        children(all, "expression").map(Node::getTextContent)))
                .map(String::strip)
                .filter(licence -> !licence.isEmpty())
                .distinct()
                .sorted()
                .toList();
        String elsewhere = SAID_ELSEWHERE.get(part.substring(0, part.lastIndexOf(':')));
        return named.isEmpty() && elsewhere != null ? List.of(elsewhere) : named;
    }

    private static Stream<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found.stream();
    }

    private static String text(Element parent, String name) {
        return children(parent, name).map(Node::getTextContent).findFirst().orElse("");
    }

    private static String report(int parts, Map<String, List<String>> byLicence) {
        StringBuilder report = new StringBuilder("# Licences of what ships\n\n%d parts.\n".formatted(parts));
        byLicence.forEach((licence, of) -> {
            report.append("\n## ").append(licence).append("\n\n");
            of.forEach(part -> report.append("- ").append(part).append('\n'));
        });
        return report.toString();
    }
}
