package news.parallax.extract.reading.silence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.silence.SilencePattern.Layout;
import news.parallax.extract.reading.silence.SilencePattern.Match;
import news.parallax.extract.reading.text.Span;

/** Finds whose account it is that leaves something out: as the subject, behind "in", or in the sentences before. */
final class SilentOne {
    private static final Set<String> PERSONS =
            Set.of("i", "we", "you", "he", "she", "who", "one", "nobody", "anybody", "someone", "everyone");
    private static final Set<String> THINGS = Set.of("it", "they", "this", "that", "which", "none", "neither", "both");
    private static final Set<String> HOLDING = Set.of("in", "by", "from", "of", "on");
    private static final Set<String> FRONTED = Set.of("about", "of", "on", "for", "to", "regarding");
    /** Tokens behind a cue in which an account is looked for. */
    private static final int REACH = 30;
    /** Clauses through which a subject is followed. */
    private static final int CLAUSES = 5;

    private final SilenceText text;
    private final List<Clause> clauses;
    private final Referents referents;

    SilentOne(SilenceText text, List<Clause> clauses, Referents referents) {
        this.text = text;
        this.clauses = clauses;
        this.referents = referents;
    }

    /**
     * Whose account it is.
     *
     * @param span the words that name it, in this sentence or before
     * @param account where they stand in this sentence; empty where they do not
     */
    record Named(Span span, Optional<Account> account) {}

    Optional<Named> of(SilencePattern pattern, int cue, Match match) {
        if (match.account().isPresent()) {
            return match.account().map(this::named);
        }
        if (pattern.layout() == Layout.SAYS) {
            return subject(pattern.sureOnly(), cue);
        }
        boolean sure = pattern.sureOnly();
        if (pattern.layout() == Layout.FRONT) {
            return behindFront(cue).map(this::named).or(() -> takenUp(0, true));
        }
        return behind(cue, sure).or(() -> inFront(cue, sure)).map(this::named).or(() -> referents
                .inSentenceBefore()
                .map(span -> new Named(span, Optional.empty())));
    }

    private Named named(Account account) {
        Span span = Referents.span(text.tokens(), account.from(), account.to());
        boolean its = text.tag(account.from()).equals("PRP$");
        Optional<Account> owner = its ? inFront(account.from(), false) : Optional.empty();
        return new Named(
                owner.map(o -> Referents.span(text.tokens(), o.from(), o.to())).orElse(span), Optional.of(account));
    }

    /** "No mention of it in the agency's report". */
    private Optional<Account> behind(int from, boolean sureOnly) {
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
    private Optional<Account> behindFront(int cue) {
        return text.accounts().all().stream()
                .filter(account -> account.from() > 0 && account.core() <= cue && account.isSure())
                .filter(account -> !FRONTED.contains(text.lower(account.from() - 1)))
                .findFirst();
    }

    /** The nearest account in front that does not only tell what is reported. */
    private Optional<Account> inFront(int cue, boolean sureOnly) {
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

    private Optional<Named> subject(boolean sureOnly, int cue) {
        int index = indexAt(cue);
        if (index < 0) {
            return Optional.empty();
        }
        if (hasPerson(cue)) {
            return Optional.empty();
        }
        if (text.lower(cue).equals("silence")) {
            return possessor(cue).or(() -> subjectAccount(index, cue)).map(this::named);
        }
        Optional<Account> reporter = reporter(index);
        if (reporter.isPresent()) {
            return reporter.map(this::named);
        }
        boolean adverbial = text.lower(cue).equals("without") || text.lower(cue).equals("with");
        for (int i = index; i >= 0 && i > index - CLAUSES; i--) {
            Clause clause = clauses.get(i);
            NounPhrase subject = clause.subject();
            if (subject == null || subject.from() >= cue) {
                continue;
            }
            String word = text.lower(subject.head());
            if (PERSONS.contains(word) || text.lower(subject.from()).equals("who")) {
                return Optional.empty();
            }
            if (text.tag(subject.head()).equals("WDT") || word.equals("which")) {
                return antecedent(subject.from(), sureOnly);
            }
            if (THINGS.contains(word)) {
                return takenUp(subject.from(), sureOnly);
            }
            int end = clause.verb() == null || clause.verb().from() <= subject.from()
                    ? cue
                    : clause.verb().from();
            Optional<Account> account = within(subject, end).filter(a -> !sureOnly || a.isSure());
            if (account.isPresent()) {
                return account.map(this::named);
            }
            boolean own =
                    i == index && clause.verb() != null && clause.verb().finite() && subject.from() >= clause.from();
            if (own && !adverbial) {
                return Optional.empty();
            }
        }
        return loose(cue, sureOnly);
    }

    /** "The agency said that Kim confirmed it but did not mention": the clause goes on with the one who said. */
    private Optional<Account> reporter(int index) {
        Clause clause = clauses.get(index);
        boolean shared = clause.subject() != null && clause.subject().from() < clause.from();
        for (int i = index - 1; shared && i > Math.max(0, index - CLAUSES); i--) {
            NounPhrase matrix = clauses.get(i - 1).subject();
            if (clauses.get(i).opening() == Clause.Opening.CONTENT
                    && matrix != null
                    && clause.verb() != null
                    && clause.verb().finite()) {
                return text.accounts().holding(matrix.head()).filter(Account::isSure);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the subject of the cue is an account and no point.
     *
     * @param anyText whether a text is one, too, and not only an outlet
     */
    boolean isDoneByAccount(int cue, boolean anyText) {
        int index = indexAt(cue);
        return index >= 0
                && subjectAccount(index, cue)
                        .filter(account -> account.kind() == Account.Kind.OUTLET || anyText && account.isSure())
                        .isPresent();
    }

    private Optional<Account> subjectAccount(int index, int cue) {
        NounPhrase subject = clauses.get(index).subject();
        return subject == null || subject.from() >= cue
                ? Optional.empty()
                : text.accounts().holding(subject.head());
    }

    /** "I cannot say": somebody speaks for himself. */
    private boolean hasPerson(int cue) {
        for (int at = cue - 1; at >= Math.max(0, cue - 3); at--) {
            if (PERSONS.contains(text.lower(at))) {
                return true;
            }
            if (text.isStop(at)) {
                return false;
            }
        }
        return false;
    }

    /** "Its dispatch, which does not mention it". */
    private Optional<Named> antecedent(int relative, boolean sureOnly) {
        int at = relative > 0 && text.tag(relative - 1).equals(",") ? relative - 2 : relative - 1;
        return at < 0
                ? Optional.empty()
                : text.accounts()
                        .holding(at)
                        .filter(a -> !sureOnly || a.isSure())
                        .map(this::named);
    }

    /** "About the strike, nothing." */
    private Optional<Named> loose(int cue, boolean sureOnly) {
        Optional<Named> here = inFront(cue, sureOnly).map(this::named);
        boolean bare = clauses.stream().allMatch(clause -> clause.verb() == null);
        return here.isPresent() || !bare ? here : takenUp(0, true);
    }

    /** "Tribuna's silence on the strike is strange": the account has the cue. */
    private Optional<Account> possessor(int cue) {
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

    /** The account that a subject names, or of which it is a part: "the last line of the airline's notice". */
    private Optional<Account> within(NounPhrase subject, int end) {
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

    private Optional<Named> takenUp(int before, boolean sureOnly) {
        return referents.account(before, sureOnly).map(span -> new Named(span, Optional.empty()));
    }

    private int indexAt(int cue) {
        int index = -1;
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).from() <= cue) {
                index = i;
            }
        }
        return index;
    }
}
