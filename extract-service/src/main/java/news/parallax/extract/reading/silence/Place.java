package news.parallax.extract.reading.silence;

import java.util.Optional;
import java.util.Set;

/**
 * Words that name an account as the place where something stands: "in the bulletin", "from it", "there".
 *
 * @param end index behind them, with what is put in between commas; where they would start if there are none
 * @param account empty for a pronoun, or where no place is named
 */
record Place(int end, Optional<Account> account) {
    private static final Set<String> WITHIN =
            Set.of("in", "from", "on", "by", "into", "throughout", "within", "among", "to", "onto", "across");
    private static final Set<String> PRONOUNS = Set.of("it", "them", "either", "any", "this", "these", "which", "both");
    private static final Set<String> ADVERBS = Set.of("there", "therein", "here", "anywhere", "inside");
    private static final Set<String> ASIDES = Set.of(
            "though",
            "however",
            "moreover",
            "meanwhile",
            "instead",
            "therefore",
            "too",
            "either",
            "oddly",
            "curiously",
            "strangely",
            "incidentally",
            "unfortunately");
    private static final Set<String> EMPHASIS = Set.of("whatever", "whatsoever", "anywhere", "either", "yet", "so");

    static Place at(SilenceText text, int from) {
        int at = pastAside(text, from);
        Place found = new Place(at, Optional.empty());
        if (at < text.size() && ADVERBS.contains(text.lower(at))) {
            found = new Place(at + 1, Optional.empty());
        } else if (at + 1 < text.size() && WITHIN.contains(text.lower(at))) {
            Optional<Account> account = text.accountFrom(at + 1);
            if (account.isPresent()) {
                found = new Place(account.get().to(), account);
            } else if (PRONOUNS.contains(text.lower(at + 1)) && !text.lower(at).equals("by")) {
                found = new Place(at + 2, Optional.empty());
            }
        }
        return new Place(pastAside(text, found.end()), found.account());
    }

    /** ", though," and "at all" stand anywhere and mean nothing here. */
    static int pastAside(SilenceText text, int from) {
        int at = from;
        if (Negation.is(text, at, "at") && Negation.is(text, at + 1, "all")) {
            at += 2;
        }
        if (at < text.size() && EMPHASIS.contains(text.lower(at))) {
            at++;
        }
        boolean aside = at + 2 < text.size()
                && text.tag(at).equals(",")
                && ASIDES.contains(text.lower(at + 1))
                && text.tag(at + 2).equals(",");
        return aside ? at + 3 : at;
    }
}
