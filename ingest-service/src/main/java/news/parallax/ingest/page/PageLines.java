package news.parallax.ingest.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The lines of a page that may hold several articles, each read by itself: what it is, and whether it names an outlet. */
final class PageLines {
    private static final int HEADING_WORDS = 4;
    private static final int LONGEST_HEADING = 35;
    /** Sentences, and credits of pictures: "... in Madrid. (Manu Fernandez/AP)". */
    private static final Pattern NO_HEADING = Pattern.compile("[a-z]{3}[.?!] |/[^()]*\\)$|://|@");

    private static final Pattern PAGES_COPYRIGHT =
            Pattern.compile("^(?:©|\\(c\\)|copyright)|all rights reserved", Pattern.CASE_INSENSITIVE);

    private final List<Paragraph> lines;
    private final Role[] roles;
    /** The one outlet that a line names, by its place. */
    private final List<Optional<String>> outlets;

    PageLines(List<Paragraph> lines) {
        this.lines = lines;
        RoleReader reader = new RoleReader(FurnitureLexicon.ENGLISH, "");
        // Each line by itself: that headlines are repeated is the rule here, and no sign of furniture.
        this.roles = lines.stream().map(reader::read).toArray(Role[]::new);
        this.outlets = IntStream.range(0, roles.length).mapToObj(this::outletIn).toList();
    }

    private Optional<String> outletIn(int index) {
        Paragraph line = lines.get(index);
        if (roles[index] == Role.PROSE && line.isProse()) {
            return Optional.empty();
        }
        boolean beside = isTime(index - 1) || isTime(index + 1) || isDated(line);
        return beside ? SourceLine.outletBesideTime(line) : SourceLine.outlet(line);
    }

    private boolean isTime(int index) {
        return index >= 0 && index < roles.length && roles[index] == Role.TIME;
    }

    private static boolean isDated(Paragraph line) {
        return TimeAgo.age(line).isPresent() || TimeMark.read(line).isPresent();
    }

    int size() {
        return roles.length;
    }

    Paragraph line(int index) {
        return lines.get(index);
    }

    Role role(int index) {
        return roles[index];
    }

    /** The one outlet that a line names. */
    Optional<String> outlet(int index) {
        return outlets.get(index);
    }

    boolean isText(int index) {
        return roles[index] == Role.PROSE && lines.get(index).isProse();
    }

    /** Text, or "With inputs from agencies"; a copyright behind the last text is the page's. */
    boolean belongsToText(int index) {
        Paragraph line = lines.get(index);
        boolean copyright = line.words() <= LONGEST_HEADING
                && PAGES_COPYRIGHT.matcher(line.text()).find();
        return (isText(index) || roles[index] == Role.CREDIT) && !copyright;
    }

    /** Whether nothing above belongs to what stands below. */
    boolean isBorder(int index) {
        return roles[index] == Role.BLOCK || roles[index] == Role.END;
    }

    boolean isTimeOrByline(int index) {
        return roles[index] == Role.TIME
                || roles[index] == Role.BYLINE
                || (outlets.get(index).isPresent() && isDated(lines.get(index)));
    }

    boolean sameWords(int one, int other) {
        return lines.get(one).key().equals(lines.get(other).key());
    }

    boolean isHeading(int index) {
        Paragraph line = lines.get(index);
        return roles[index] == Role.HEADING
                && line.words() >= HEADING_WORDS
                && line.words() <= LONGEST_HEADING
                && outlets.get(index).isEmpty()
                && !NO_HEADING.matcher(line.text()).find();
    }
}
