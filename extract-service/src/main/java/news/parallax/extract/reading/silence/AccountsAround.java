package news.parallax.extract.reading.silence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.extract.reading.event.NounPhrase;

/** Finds accounts by where they stand to a cue of silence, whoever else the sentence speaks of. */
final class AccountsAround {
    private static final Set<String> HOLDING = Set.of("in", "by", "from", "of", "on");
    private static final Set<String> FRONTED = Set.of("about", "of", "on", "for", "to", "regarding");
    /** Tokens behind a cue in which an account is looked for. */
    private static final int REACH = 30;

    private final SilenceText text;

    AccountsAround(SilenceText text) {
        this.text = text;
    }

    /** "No mention of it in the agency's report". */
    Optional<Account> behind(int from, boolean sureOnly) {
        for (int at = from + 1; at < Math.min(text.size(), from + REACH) && !text.isEnd(at); at++) {
            Optional<Account> account = text.accounts().holding(at);
            boolean first = account.isPresent() && account.get().from() == at && at > 0;
            boolean held = first && HOLDING.contains(text.lower(at - 1));
            if (held
                    && (account.get().isSure() || (!sureOnly && account.get().isBody()))
                    && !text.lower(at - 1).equals("of")) {
                return account;
            }
        }
        return Optional.empty();
    }

    /** "Of the dead man the report of the agency does not say a word": the account is no part of the point. */
    Optional<Account> behindFront(int cue) {
        return text.accounts().all().stream()
                .filter(account -> account.from() > 0 && account.core() <= cue && account.isSure())
                .filter(account -> !FRONTED.contains(text.lower(account.from() - 1)))
                .findFirst();
    }

    /** The nearest account in front that does not only tell what is reported. */
    Optional<Account> inFront(int cue, boolean sureOnly) {
        List<Account> all = text.accounts().all();
        for (int i = all.size() - 1; i >= 0; i--) {
            Account account = all.get(i);
            boolean according =
                    account.from() > 1 && text.lower(account.from() - 2).equals("according");
            if (account.core() <= cue && (account.isSure() || (!sureOnly && account.isBody())) && !according) {
                return Optional.of(account);
            }
        }
        return Optional.empty();
    }

    /** The account that a subject names, or of which it is a part: "the last line of the airline's notice". */
    Optional<Account> within(NounPhrase subject, int end) {
        Optional<Account> own = text.accounts().holding(subject.head());
        if (own.isPresent()) {
            return own;
        }
        for (Account account : text.accounts().all()) {
            if (account.from() >= subject.to() && account.to() <= end) {
                boolean tied = text.lower(account.from() - 1).equals("of") || account.from() == subject.to() + 1;
                return tied ? Optional.of(account) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Tribuna's silence on the strike is strange": the account has the cue. */
    Optional<Account> possessor(int cue) {
        int end = cue;
        while (end > cue - 3 && end > 0 && !text.tag(end - 1).equals("POS")) {
            end--;
        }
        if (end < 2 || !text.tag(end - 1).equals("POS")) {
            return Optional.empty();
        }
        int behind = end;
        return text.phrases().stream()
                .filter(phrase -> phrase.from() < behind - 1 && behind - 1 < phrase.to())
                .findFirst()
                .map(phrase -> new Account(phrase.from(), behind - 1, behind - 1, Account.Kind.ISSUER));
    }
}
