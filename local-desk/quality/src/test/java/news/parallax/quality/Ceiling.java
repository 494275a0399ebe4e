package news.parallax.quality;

import java.nio.file.Path;
import java.util.*;
import news.parallax.compare.judgement.Testimony;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Claim.Kind;

/** How many annotated disagreements have claims of the right kind on two sides: what judging could find at best. */
public final class Ceiling {
    public static void main(String[] arguments) {
        Map<String, int[]> counts = new TreeMap<>();
        for (String folder : arguments) {
            for (GoldStory gold : GoldStory.in(Path.of(folder))) {
                ToldStory told = ToldStory.of(gold);
                Annotations annotations = new Annotations(told);
                for (GoldStory.Disagreement d : gold.disagreements()) {
                    List<List<Testimony>> sides = new ArrayList<>();
                    for (int i = 0; i < d.sides().size(); i++) {
                        sides.add(annotations.on(d, i));
                    }
                    int able = (int) sides.stream().filter(s -> s.stream().anyMatch(t -> fits(d.type(), t.claim()))).count();
                    int any = (int) sides.stream().filter(s -> !s.isEmpty()).count();
                    boolean ok = d.type().equals("DENIAL")
                            ? any > 1 && sides.stream().anyMatch(s -> s.stream().anyMatch(t -> fits("DENIAL", t.claim())))
                            : d.type().equals("OMISSION") ? able > 0 : able > 1;
                    int[] c = counts.computeIfAbsent(d.type(), k -> new int[3]);
                    c[0]++;
                    c[1] += any > 1 ? 1 : 0;
                    c[2] += ok ? 1 : 0;
                    if (!ok) {
                        System.out.println("-- " + gold.name() + " " + d.type() + " " + d.about());
                        for (int i = 0; i < sides.size(); i++) {
                            System.out.println("     " + d.sides().get(i).value() + " " + d.sides().get(i).quotes());
                            sides.get(i).forEach(t -> System.out.println("         " + t.claim().kind() + " " + t.claim().stance() + " " + t.claim().polarity()
                                    + " " + t.claim().name() + " " + t.claim().place() + " " + (t.claim().quantity() == null ? "" : t.claim().quantity().text())));
                        }
                    }
                }
            }
        }
        counts.forEach((k, c) -> System.out.println(k + " " + c[0] + " any claims " + c[1] + " right kind " + c[2]));
    }

    static boolean fits(String type, Claim c) {
        return switch (type) {
            case "NUMBER" -> c.quantity() != null;
            case "DATE" -> c.time() != null;
            case "PLACE" -> c.place() != null;
            case "NAME" -> c.name() != null;
            case "DENIAL" -> c.kind() == Kind.DENIAL || c.stance() == Claim.Stance.DENIES || c.polarity() == Claim.Polarity.NEGATED;
            case "OMISSION" -> c.kind() == Kind.SILENCE;
            default -> true;
        };
    }
}
