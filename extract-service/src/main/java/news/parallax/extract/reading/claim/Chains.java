package news.parallax.extract.reading.claim;

import java.util.ArrayList;
import java.util.List;
import news.parallax.contracts.Holder;
import news.parallax.extract.reading.attribution.Chain;

/** Chains of holders as claims carry them. */
final class Chains {
    private Chains() {}

    /** The chain with the outlet behind it: it publishes whatever others say. */
    static List<Holder> published(Chain chain, String outlet) {
        List<Holder> holders = new ArrayList<>(chain.holders());
        holders.add(new Holder(outlet, Holder.Kind.PUBLISHER, null));
        return holders;
    }

    /** The chain without a holder whose name holds the words or lies in them. */
    static Chain without(Chain chain, String words) {
        List<Holder> others = chain.holders().stream()
                .filter(holder -> !holder.name().contains(words) && !words.contains(holder.name()))
                .toList();
        return new Chain(others, chain.stance());
    }
}
