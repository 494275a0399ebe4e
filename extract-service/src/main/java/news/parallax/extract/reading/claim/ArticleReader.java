package news.parallax.extract.reading.claim;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.Claim;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.contracts.ClaimsExtracted.Reading;
import news.parallax.contracts.Evidence;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.time.ReadingContext;

/** Reads an article. Thread-safe and deterministic: the same article gives the same claims, ids included. */
public class ArticleReader {
    /** The one language that is read, ISO 639-1. */
    public static final String LANGUAGE = "en";

    /** Goes into every set of claims; counts up when the reader would find others in the same text. */
    public static final String VERSION = "english-1";

    /** Where there is no room for all claims, kinds further down give way. */
    private static final List<Claim.Kind> KEPT_FIRST = List.of(
            Claim.Kind.SILENCE,
            Claim.Kind.QUANTITY,
            Claim.Kind.DENIAL,
            Claim.Kind.NAME,
            Claim.Kind.TIME,
            Claim.Kind.PLACE,
            Claim.Kind.STATEMENT);

    /** A text with more claims than this is a table or no text at all; what stands behind is not looked at. */
    private static final int ENOUGH = 5 * ClaimsExtracted.MAX_CLAIMS;

    private final NoteTaker notes = new NoteTaker();
    private final SentenceReader sentences = new SentenceReader();
    private final List<ClaimRule> rules = List.of(
            new QuantityRule(),
            new TimeRule(),
            new NameRule(),
            new PlaceRule(),
            new DenialRule(),
            new RejoinderRule(),
            new StatementRule(),
            new QuotationRule(),
            new NoticeRule(),
            new SilenceRule());
    private final Duration timeLimit;

    ArticleReader(Duration timeLimit) {
        this.timeLimit = timeLimit;
    }

    /**
     * Loads the models, which takes seconds: make one and keep it.
     *
     * @param timeLimit the longest that one text may take
     */
    public static ArticleReader english(Duration timeLimit) {
        return new ArticleReader(timeLimit);
    }

    /**
     * The claims of the article; none, and marked so, where it is in a language that is not read or was withdrawn.
     *
     * @throws ReadingTookTooLongException where the time limit was reached
     */
    public ClaimsExtracted read(ArticlePublished article) {
        if (article.withdrawn() || !LANGUAGE.equals(article.language())) {
            return new ClaimsExtracted(article, Reading.NOT_READ, List.of(), false, VERSION);
        }
        return examine(article).claims();
    }

    /**
     * Everything that is found in an article in English.
     *
     * @throws ReadingTookTooLongException where the time limit was reached
     */
    public Examination examine(ArticlePublished article) {
        Deadline deadline = Deadline.in(timeLimit);
        ReadingContext context = notes.contextOf(article);
        Notes title = notes.read(article.title(), context);
        Notes body = notes.read(article.body(), context);
        ClaimMaker maker = new ClaimMaker(article);
        List<Claim> claims = new ArrayList<>(claims(Evidence.Field.TITLE, title, maker, deadline));
        claims.addAll(claims(Evidence.Field.BODY, body, maker, deadline));
        return new Examination(title, body, bounded(article, claims));
    }

    private List<Claim> claims(Evidence.Field field, Notes read, ClaimMaker maker, Deadline deadline) {
        List<Claim> claims = new ArrayList<>();
        Memory memory = new Memory();
        AttributionWindow window = new AttributionWindow(read.attributions());
        for (Sentence sentence : read.text().sentences()) {
            if (claims.size() > ENOUGH) {
                break;
            }
            deadline.check();
            SentenceNotes known = sentences.read(field, read, window.over(sentence), sentence, memory);
            List<Draft> drafts =
                    rules.stream().flatMap(rule -> rule.read(known).stream()).toList();
            drafts.forEach(draft -> claims.add(maker.make(known, draft)));
            memory.keep(known, drafts);
        }
        return claims;
    }

    private static ClaimsExtracted bounded(ArticlePublished article, List<Claim> claims) {
        boolean truncated = claims.size() > ClaimsExtracted.MAX_CLAIMS;
        if (!truncated) {
            return new ClaimsExtracted(article, Reading.READ, claims, false, VERSION);
        }
        Set<UUID> kept = claims.stream()
                .sorted(Comparator.comparingInt(claim -> KEPT_FIRST.indexOf(claim.kind())))
                .limit(ClaimsExtracted.MAX_CLAIMS)
                .map(Claim::claimId)
                .collect(Collectors.toSet());
        List<Claim> inOrder =
                claims.stream().filter(claim -> kept.contains(claim.claimId())).toList();
        return new ClaimsExtracted(article, Reading.READ, inOrder, true, VERSION);
    }
}
