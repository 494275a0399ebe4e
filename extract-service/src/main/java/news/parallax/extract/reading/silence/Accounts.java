package news.parallax.extract.reading.silence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.event.NounPhrases;
import news.parallax.extract.reading.silence.Account.Kind;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.text.Token;

/** The accounts that a sentence speaks of: "the state agency", "its report", "the communique from the Group of Eleven". */
final class Accounts {
    private static final Pattern AGENT = Pattern.compile("[eo]rs$|men$|ists$");
    /** What names of newspapers in one word end with: "Alpenbote". */
    private static final Pattern PAPER =
            Pattern.compile("(zeitung|blatt|bote|kurier|presse|warte|bladet|avisen|tidende|posten|wire|news|press)$");

    private static final Set<String> ORDINALS = Set.of("first", "second", "third", "last", "front", "every", "each");
    private static final Set<String> TIES = Set.of("of", "from", "by");
    /** Names of outlets are mostly a name behind an article: "The Alpenbote", "Die Neue Warte". */
    private static final Set<String> ARTICLES = Set.of("the", "el", "la", "le", "die", "der", "das", "il", "al", "o");
    /** Agencies and papers by name that say no more than that they are bodies: "the space agency". */
    private static final Set<String> PRESS_AGENCY =
            Set.of("news", "press", "state", "wire", "official", "government", "information", "national", "telegraph");

    private final SilenceCues cues;
    private final List<Token> tokens;
    private final List<NounPhrase> phrases;
    private final List<Account> found = new ArrayList<>();

    Accounts(SilenceCues cues, Sentence sentence) {
        this.cues = cues;
        this.tokens = sentence.tokens();
        this.phrases = NounPhrases.of(sentence);
        for (int i = 0; i < phrases.size(); i++) {
            int index = i;
            kind(phrases.get(i)).ifPresentOrElse(kind -> add(index, kind), () -> addInside(index));
        }
    }

    /** In the order of the sentence, without overlap. */
    List<Account> all() {
        return found;
    }

    List<NounPhrase> phrases() {
        return phrases;
    }

    Optional<Account> holding(int token) {
        int at = Collections.binarySearch(
                found, new Account(token, token + 1, token + 1, Kind.TEXT), Comparator.comparingInt(Account::from));
        int index = at >= 0 ? at : -at - 2;
        return index >= 0 && found.get(index).holds(token) ? Optional.of(found.get(index)) : Optional.empty();
    }

    private void add(int index, Kind kind) {
        NounPhrase phrase = phrases.get(index);
        if (!found.isEmpty() && found.getLast().to() > phrase.from()) {
            Account last = found.removeLast();
            Kind surer = kind.compareTo(last.kind()) > 0 ? kind : last.kind();
            found.add(new Account(last.from(), last.core(), last.to(), surer));
            return;
        }
        found.add(new Account(start(index), phrase.to(), end(index), kind));
    }

    /** A phrase that swallowed a verb or another phrase: "the statement thanks", "the agency KNA nine sentences". */
    private void addInside(int index) {
        NounPhrase phrase = phrases.get(index);
        for (int i = phrase.from(); i + 1 < phrase.to(); i++) {
            String tag = tokens.get(i + 1).tag();
            boolean word = tokens.get(i).tag().startsWith("NN")
                    && (cues.is("text", tokens.get(i).lemma())
                            || cues.is("outlet", tokens.get(i).lemma()));
            boolean apart = tag.startsWith("NNP")
                    || (tag.equals("NNS") && (!AGENT.matcher(lower(i + 1)).find() || isPhrasalVerb(i + 1)));
            boolean owned = i == phrase.from() || lower(i).equals("agency") || !tag.startsWith("NNP");
            if (word && apart && owned) {
                int to = tag.startsWith("NNP") ? i + 2 : i + 1;
                if (found.isEmpty() || found.getLast().to() <= phrase.from()) {
                    found.add(new Account(
                            phrase.from(), to, to, cues.is("text", tokens.get(i).lemma()) ? Kind.TEXT : Kind.OUTLET));
                }
                return;
            }
        }
    }

    /** "Its bulletin steers around": the tagger takes the verb for a noun. */
    private boolean isPhrasalVerb(int at) {
        String base = lower(at).substring(0, lower(at).length() - 1);
        return at + 1 < tokens.size() && cues.is("leave_out", base + "_" + lower(at + 1));
    }

    /** "The Banner of Labour's congress report". */
    private int start(int index) {
        int from = phrases.get(index).from();
        boolean named = index > 0
                && from > 1
                && tokens.get(from - 1).lemma().equals("of")
                && phrases.get(index - 1).to() == from - 1
                && isName(tokens.get(phrases.get(index - 1).head()));
        if (named) {
            return phrases.get(index - 1).from();
        }
        // "Of which the statement says nothing".
        boolean relative = tokens.get(from).tag().startsWith("W")
                && from + 1 < phrases.get(index).to();
        return relative ? from + 1 : from;
    }

    /** With what ties it to whose it is, and its apposition: "the country's news agency, PNA". */
    private int end(int index) {
        int end = phrases.get(index).to();
        for (int i = index + 1; i < phrases.size() && phrases.get(i).from() == end + 1; i++) {
            NounPhrase next = phrases.get(i);
            boolean tied = TIES.contains(tokens.get(end).lemma())
                    && !tokens.get(next.head()).tag().startsWith("PRP");
            boolean apposed = tokens.get(end).tag().equals(",")
                    && tokens.get(next.head()).tag().startsWith("NN")
                    && next.to() < tokens.size()
                    && tokens.get(next.to()).tag().equals(",");
            if (!tied && !apposed) {
                break;
            }
            end = next.to();
        }
        return end;
    }

    private Optional<Kind> kind(NounPhrase phrase) {
        Token head = tokens.get(phrase.head());
        String lemma = singular(head);
        boolean capital = Character.isUpperCase(head.text().charAt(0));
        if ((isName(head) || capital) && (anyNamed(phrase) || publishes(phrase))) {
            return Optional.of(Kind.OUTLET);
        }
        if (cues.is("outlet", lemma)) {
            return Optional.of(lemma.equals("agency") && !isPress(phrase) ? Kind.ISSUER : Kind.OUTLET);
        }
        if (cues.is("text", lemma)) {
            return isCounted(phrase) ? Optional.empty() : Optional.of(Kind.TEXT);
        }
        if (isPart(phrase.head()) && tokens.get(phrase.from()).tag().equals("PRP$")) {
            return Optional.of(Kind.TEXT);
        }
        if (lemma.equals("service") && isPress(phrase) && phrase.head() > phrase.from() + 1) {
            return Optional.of(Kind.OUTLET);
        }
        boolean issuer = cues.is("issuer", lemma) || cues.is("public", lemma) || isNameOfBody(phrase);
        boolean single = isName(head) && phrase.to() == phrase.from() + 1;
        return issuer ? Optional.of(Kind.ISSUER) : single ? Optional.of(Kind.NAME) : Optional.empty();
    }

    /** "212 pages", "the second page": so much of a text is none itself. */
    private boolean isCounted(NounPhrase phrase) {
        boolean number = false;
        for (int i = phrase.from(); i < phrase.head(); i++) {
            number |= tokens.get(i).tag().equals("CD") || ORDINALS.contains(lower(i));
        }
        return number && isPart(phrase.head());
    }

    /** Whether a word means a part of a text: "its 110 words". */
    boolean isPart(int token) {
        return token >= 0 && cues.is("part", singular(tokens.get(token)));
    }

    /** The tagger does not know every plural: "communiqués". */
    private String singular(Token head) {
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        boolean plural = lemma.endsWith("s") && !cues.is("text", lemma) && !cues.is("outlet", lemma);
        return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    private boolean anyNamed(NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            boolean capital = Character.isUpperCase(tokens.get(i).text().charAt(0));
            boolean paper = capital
                    && (cues.is("name", lower(i)) || PAPER.matcher(lower(i)).find());
            if (paper || (!capital && cues.is("outlet", lower(i)))) {
                return true;
            }
        }
        return false;
    }

    /** "The Herald publishes": a name that does what outlets do. */
    private boolean publishes(NounPhrase phrase) {
        return phrase.to() < tokens.size()
                && cues.is("publish", tokens.get(phrase.to()).lemma())
                && isNameOfBody(phrase);
    }

    private boolean isPress(NounPhrase phrase) {
        if (phrase.head() == phrase.from() + 1) {
            return true;
        }
        for (int i = phrase.from(); i < phrase.head(); i++) {
            if (PRESS_AGENCY.contains(lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "KNA", "The Alpenbote", "Comores-Nation": what a person is not called. */
    private boolean isNameOfBody(NounPhrase phrase) {
        Token head = tokens.get(phrase.head());
        String word = head.text();
        // At the start of a sentence the tagger takes initials for anything.
        boolean initials = word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
        if (!isName(head) && !initials) {
            return false;
        }
        boolean article = phrase.to() > phrase.from() + 1 && ARTICLES.contains(lower(phrase.from()));
        return initials || article || word.contains("-");
    }

    private static boolean isName(Token token) {
        return token.tag().startsWith("NNP");
    }

    private String lower(int at) {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }
}
