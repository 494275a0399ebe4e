package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.WordVectors;
import news.parallax.contracts.Claim.Kind;

/** Claims of a story that put something in places of which neither contains the other. */
final class PlacePairs {
    private final List<Witness> witnesses;
    private final Sayings sayings;
    private final Localities localities;
    private final Occurrences occurrences;

    PlacePairs(List<Witness> witnesses, Sayings sayings, Localities localities) {
        this.witnesses = Tellings.of(
                witnesses.stream().filter(w -> w.claim().place() != null).toList(), Kind.PLACE, PlacePairs::place);
        this.sayings = sayings;
        this.localities = localities;
        this.occurrences = new Occurrences(
                this.witnesses,
                sayings.weights(),
                w -> Set.copyOf(Stems.of(place(w))),
                (a, b) -> localities.mayBeOne(place(a), place(b)));
    }

    List<RivalPair<Witness>> all() {
        List<RivalPair<Witness>> pairs = new ArrayList<>();
        for (int i = 0; i < witnesses.size(); i++) {
            for (int j = i + 1; j < witnesses.size(); j++) {
                Witness a = witnesses.get(i);
                Witness b = witnesses.get(j);
                if (mayBeRivals(a, b)) {
                    pairs.add(new RivalPair<>(a, b, features(a, b)));
                }
            }
        }
        return pairs;
    }

    static String place(Witness witness) {
        return Objects.requireNonNull(witness.claim().place());
    }

    private boolean mayBeRivals(Witness a, Witness b) {
        return !a.sameVoice(b)
                && occurrences.mayBeOne(a, b)
                && !a.sameSentence(b)
                && !localities.mayBeOne(place(a), place(b));
    }

    private Features features(Witness a, Witness b) {
        Features f = sayings.common(a, b);
        occurrences.describe(f, a, b);
        f.put("kind place both", a.claim().kind() == Kind.PLACE && b.claim().kind() == Kind.PLACE);
        f.put("accident both", a.gist().tellsAnAccident() && b.gist().tellsAnAccident());
        f.put("place cosine", WordVectors.cosine(Sayings.direction(place(a)), Sayings.direction(place(b))));
        boolean named = Localities.isNamed(place(a));
        boolean other = Localities.isNamed(place(b));
        f.put("one unnamed", named != other);
        f.put("both unnamed", !named && !other);
        int words = Stems.words(place(a)).size() - Stems.words(place(b)).size();
        f.put("place length", Math.min(4, Math.abs(words)) / 4.0);
        return f;
    }
}
