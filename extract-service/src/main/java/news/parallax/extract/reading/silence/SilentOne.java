package news.parallax.extract.reading.silence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.silence.SilencePattern.Layout;
import news.parallax.extract.reading.text.Span;

/** Finds whose account it is that leaves something out: as the subject, behind "in", or in the sentences before. */
final class SilentOne {
    private static final Set<String> POINTING = Set.of("it", "there", "its");
    private static final Set<String> PERSONS =
            Set.of("i", "we", "you", "he", "she", "who", "one", "nobody", "anybody", "someone", "everyone");
    private static final Set<String> THINGS = Set.of("it", "they", "this", "that", "which", "none", "neither", "both");
    /** Clauses through which a subject is followed. */
    private static final int CLAUSES = 5;

    private final SilenceText text;
    private final AccountsAround around;
    private final List<Clause> clauses;
    private final Referents referents;

    SilentOne(SilenceText text, List<Clause> clauses, Referents referents) {
        this.text = text;
        this.around = new AccountsAround(text);
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

    Optional<Named> of(SilenceCue found) {
        if (found.account().isPresent()) {
            return found.account().map(this::named);
        }
        int cue = found.from();
        boolean sure = found.sureOnly();
        if (found.layout() == Layout.SAYS) {
            return subject(sure, cue);
        }
        if (found.layout() == Layout.FRONT) {
            return around.behindFront(cue).map(this::named).or(() -> takenUp(0, true));
        }
        return around.behind(cue, sure)
                .or(() -> around.inFront(cue, sure))
                .map(this::named)
                .or(() -> referents.inSentenceBefore().map(span -> new Named(span, Optional.empty())))
                .or(() -> takesUpAccount() ? takenUp(0, true) : Optional.empty());
    }

    /** "You will search it in vain", "there is no word of it there". */
    private boolean takesUpAccount() {
        for (int at = 0; at < text.size(); at++) {
            if (POINTING.contains(text.lower(at)) && !text.tag(at).equals("EX")) {
                return true;
            }
        }
        return false;
    }

    private Named named(Account account) {
        Span span = Referents.span(text.tokens(), account.from(), account.to());
        boolean its = text.tag(account.from()).equals("PRP$");
        Optional<Span> owner = its
                ? around.inFront(account.from(), false)
                        .map(o -> Referents.span(text.tokens(), o.from(), o.to()))
                        .or(() -> isPart(account) ? referents.account(account.from(), false) : Optional.empty())
                : Optional.empty();
        return new Named(owner.orElse(span), Optional.of(account));
    }

    /** "Its 110 words" are nothing without what they are the words of. */
    private boolean isPart(Account account) {
        return text.accounts().isPart(account.core() - 1);
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
            return around.possessor(cue).or(() -> subjectAccount(index, cue)).map(this::named);
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
            Optional<Account> account = around.within(subject, end).filter(a -> !sureOnly || a.isSure());
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
        Optional<Named> here = around.inFront(cue, sureOnly).map(this::named);
        boolean bare = clauses.stream().allMatch(clause -> clause.verb() == null);
        return here.isPresent() || !bare ? here : takenUp(0, true);
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
