package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.UnitBags;
import news.parallax.compare.alignment.Weights;
import news.parallax.compare.alignment.WordVectors;
import news.parallax.compare.judgement.NamePairs.Cast;
import org.jspecify.annotations.Nullable;

/** What is looked at to tell whether two fillings of a part are rivals. */
final class NameFeatures {
    private final Sayings sayings;
    private final float @Nullable [] story;

    /** What a claim says beside the filling: which occurrence it speaks of. */
    final class Rest {
        private final Cast cast;
        private final Set<String> units;
        private final UnitBags.Bag bag;
        private float @Nullable [] direction;
        private float @Nullable [] filler;
        private boolean known;

        private Rest(Cast cast) {
            this.cast = cast;
            this.units = new HashSet<>(cast.witness().gist().everything());
            this.units.removeAll(cast.filling().units());
            this.bag = sayings.bags().of(units);
        }

        boolean shares(Rest other) {
            return UnitBags.share(bag, other.bag);
        }

        double alike(Rest other) {
            return WordVectors.cosine(direction(), other.direction());
        }

        private float @Nullable [] direction() {
            look();
            return direction;
        }

        private float @Nullable [] filler() {
            look();
            return filler;
        }

        private double central() {
            return WordVectors.cosine(direction(), story);
        }

        /** Only asked for where two may be rivals. */
        private void look() {
            if (!known) {
                direction = directionOf(cast);
                filler = Sayings.direction(cast.filling().filler());
                known = true;
            }
        }
    }

    NameFeatures(List<Witness> witnesses, Sayings sayings) {
        this.sayings = sayings;
        // The titles tell what the story is about.
        this.story = Sayings.direction(witnesses.stream()
                .filter(witness -> Sayings.inLead(witness.claim()))
                .flatMap(witness -> witness.claim().terms().stream())
                .filter(term -> !Character.isUpperCase(term.charAt(0)))
                .toList());
    }

    Rest rest(Cast cast) {
        return new Rest(cast);
    }

    private float @Nullable [] directionOf(Cast cast) {
        Set<String> filler = Set.copyOf(Stems.of(cast.filling().filler()));
        List<String> words = new ArrayList<>();
        for (String term : cast.witness().claim().terms()) {
            words.addAll(Sayings.content(term));
        }
        if (cast.witness().claim().event() != null) {
            words.addAll(Sayings.content(cast.witness().claim().event().predicate()));
        }
        words.removeIf(word -> filler.contains(Stems.ofWord(word)));
        return WordVectors.english().mean(words, word -> sayings.weights().of(Stems.ofWord(word)));
    }

    Features of(Rest a, Rest b) {
        Features f = sayings.common(a.cast.witness(), b.cast.witness());
        kinds(f, a.cast.filling(), b.cast.filling());
        occurrence(f, a, b);
        fillers(f, a, b);
        return f;
    }

    /** Which question the two answer. */
    private static void kinds(Features f, Filling one, Filling other) {
        boolean roles = one.isRole() && other.isRole();
        boolean same = one.part().equals(other.part());
        f.put("culprits", roles && one.isOf(RoleFamilies.CULPRIT));
        f.put("offices", roles && one.isOf(RoleFamilies.OFFICE));
        f.put("doers", roles && one.isOf(RoleFamilies.DEED));
        f.put(
                "named deed",
                same && roles && one.isOf(RoleFamilies.DEED) && !one.part().equals(RoleFamilies.DOER));
        f.put("agents", same && one.part().equals("agent"));
        f.put("patients", same && one.part().equals("patient"));
        f.put("doer against agent", one.isRole() != other.isRole());
        f.put(
                "culprit against agent",
                one.isRole() != other.isRole() && (one.isOf(RoleFamilies.CULPRIT) || other.isOf(RoleFamilies.CULPRIT)));
    }

    /** Whether both speak of one occurrence: what is left when the fillers are taken out must be alike. */
    private void occurrence(Features f, Rest one, Rest other) {
        f.put("rest overlap", sayings.bags().overlap(one.bag, other.bag));
        f.put("rest shared", Math.min(5, Weights.shared(one.units, other.units).size()) / 5.0);
        f.put("rest cosine", WordVectors.cosine(one.direction(), other.direction()));
        f.put("central", Math.min(one.central(), other.central()));
    }

    private static void fillers(Features f, Rest a, Rest b) {
        Filling one = a.cast.filling();
        Filling other = b.cast.filling();
        f.put("filler cosine", WordVectors.cosine(a.filler(), b.filler()));
        f.put("named both", one.isNamed() && other.isNamed());
        f.put("named one", one.isNamed() != other.isNamed());
        f.put("rival in left", tells(a.cast, other));
        f.put("rival in right", tells(b.cast, one));
        f.put("filler speaks", speaks(a.cast) || speaks(b.cast));
        f.put("pronoun", one.isPronoun() || other.isPronoun());
        f.put(
                "filler length",
                Math.min(8, Math.max(one.units().size(), other.units().size())) / 8.0);
    }

    private static boolean tells(Cast cast, Filling rival) {
        return Weights.share(rival.units(), cast.witness().gist().units());
    }

    private static boolean speaks(Cast cast) {
        return Names.mayBeSameBody(
                cast.filling().filler(), cast.witness().claim().originator().name());
    }
}
