package news.parallax.compare.judgement;

import java.util.List;
import java.util.Objects;
import news.parallax.compare.alignment.Gist;
import news.parallax.compare.alignment.History;
import news.parallax.compare.alignment.Weights;
import news.parallax.contracts.Claim;
import news.parallax.contracts.ClaimEvent;

/** A testimony and what it is about. */
record Witness(Testimony testimony, Gist gist) {
    @Override
    public int hashCode() {
        return testimony.hashCode();
    }

    static List<Witness> allOf(List<Testimony> testimonies) {
        return testimonies.stream().map(t -> new Witness(t, Gist.of(t.claim()))).toList();
    }

    static Weights weights(List<Witness> witnesses) {
        return Weights.over(
                witnesses, w -> w.account().articleId(), w -> w.gist().units());
    }

    static List<Testimony> testimonies(List<Witness> witnesses) {
        return witnesses.stream().map(Witness::testimony).toList();
    }

    Claim claim() {
        return testimony.claim();
    }

    /** Of a claim that tells of an event, such as one that puts it at a time or place and is judged by it. */
    ClaimEvent event() {
        return Objects.requireNonNull(claim().event());
    }

    Account account() {
        return testimony.account();
    }

    boolean sameArticle(Witness other) {
        return account().articleId().equals(other.account().articleId());
    }

    boolean sameOriginator(Witness other) {
        return Origins.sameOriginator(testimony, other.testimony);
    }

    /** Whether the article says it without naming anybody else. */
    boolean inOwnVoice() {
        return claim().chain().size() == 1;
    }

    /** The sentence it stands in: article, field, place. */
    List<Object> sentence() {
        return List.of(
                account().articleId(),
                claim().evidence().field(),
                claim().evidence().start());
    }

    /** Whether both stand in one sentence of one article. */
    boolean sameSentence(Witness other) {
        return sameArticle(other)
                && claim().evidence().field() == other.claim().evidence().field()
                && claim().evidence().start() < other.claim().evidence().end()
                && other.claim().evidence().start() < claim().evidence().end();
    }

    /** Whether it is told for background. */
    boolean isHistory() {
        return History.tells(claim(), gist, account().publishedAt());
    }

    /** Whether both tell news, or both background. */
    boolean isAsRecentAs(Witness other) {
        return isHistory() == other.isHistory();
    }

    /** Whether both are one voice: the same originator in the same article. */
    boolean sameVoice(Witness other) {
        return sameArticle(other) && sameOriginator(other);
    }
}
