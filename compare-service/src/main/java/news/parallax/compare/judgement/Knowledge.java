package news.parallax.compare.judgement;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import news.parallax.compare.alignment.Stems;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Claim.Modality;
import news.parallax.contracts.TimeSpan;

/**
 * Since when somebody knows: "the company first heard of it on 4 September" beside "an e-mail that warned the company is
 * dated 12 June". The two share hardly a word, but one who was told before did not hear of it first on that day.
 */
final class Knowledge {
    private static final Set<String> FIRST = Set.of("first", "earliest");
    private static final Set<String> KNOWING = Set.of(
            "aware",
            "hear",
            "heard",
            "know",
            "knew",
            "learn",
            "learned",
            "learnt",
            "wind",
            "notice",
            "noticed",
            "realise",
            "realised",
            "realize",
            "realized",
            "recognise",
            "recognised",
            "recognized",
            "told",
            "informed",
            "notified",
            "warned");
    private static final Set<String> FINDING_OUT = Set.of("discovered", "learned", "learnt");
    private static final Set<String> TELLING = Set.of(
            "warn",
            "warned",
            "warns",
            "warning",
            "warnings",
            "mail",
            "mailed",
            "mails",
            "email",
            "emailed",
            "emails",
            "letter",
            "letters",
            "memo",
            "notified",
            "informed",
            "alerted",
            "knew");
    private static final String KNEW = "knew";

    /** Words between "first" and the word for knowing. */
    private static final int NEAR = 5;
    /** Who was told years before was told of something else. */
    private static final Duration LONGEST = Duration.ofDays(400);

    private static final Cache<Claim, Told> OF_CLAIMS =
            Caffeine.newBuilder().weakKeys().maximumSize(30_000).build();

    private Knowledge() {}

    /**
     * What the sentence of a claim tells of knowing.
     *
     * @param first since when something is known first
     * @param foundOut that it was found out
     * @param telling that somebody was told, or knew
     * @param knew that somebody knew
     */
    private record Told(boolean first, boolean foundOut, boolean telling, boolean knew) {
        static Told of(Witness witness) {
            return OF_CLAIMS.get(witness.claim(), Told::read);
        }

        private static Told read(Claim claim) {
            List<String> words = Stems.words(claim.evidence().quote().toLowerCase(Locale.ROOT));
            return new Told(
                    isFirst(words),
                    words.stream().anyMatch(FINDING_OUT::contains),
                    words.stream().anyMatch(TELLING::contains),
                    words.contains(KNEW));
        }
    }

    /** Whether one tells since when it is known, and the other that it was known, or told, before. */
    static boolean differs(Witness a, Witness b) {
        return !a.sameArticle(b)
                && a.claim().modality() == Modality.FACT
                && b.claim().modality() == Modality.FACT
                && (isBelied(a, b) || isBelied(b, a));
    }

    private static boolean isBelied(Witness since, Witness before) {
        Told known = Told.of(since);
        Told told = Told.of(before);
        return (known.first() && told.telling() || known.foundOut() && told.knew())
                && !told.first()
                && isEarlier(time(before), time(since));
    }

    private static boolean isFirst(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            if (FIRST.contains(words.get(at))) {
                return words.subList(Math.max(0, at - NEAR), Math.min(words.size(), at + NEAR)).stream()
                        .anyMatch(KNOWING::contains);
            }
        }
        return false;
    }

    private static boolean isEarlier(TimeSpan time, TimeSpan other) {
        return !time.to().isAfter(other.from())
                && Duration.between(time.to(), other.from()).compareTo(LONGEST) < 0;
    }

    private static TimeSpan time(Witness witness) {
        return Objects.requireNonNull(witness.claim().time());
    }
}
