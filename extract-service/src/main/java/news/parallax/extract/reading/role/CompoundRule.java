package news.parallax.extract.reading.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.text.Token;

/** "Qatari-brokered talks", "a Panama-flagged tanker": a name and a participle joined by a hyphen. */
final class CompoundRule {
    private final RoleLexicon lexicon = RoleLexicon.english();

    List<FoundRole> read(Clause clause) {
        List<FoundRole> found = new ArrayList<>();
        for (int at = clause.from(); at < clause.to(); at++) {
            Token token = clause.token(at);
            int hyphen = token.text().lastIndexOf('-');
            if (hyphen > 1 && Character.isUpperCase(token.text().charAt(0))) {
                String participle = token.text().substring(hyphen + 1).toLowerCase(Locale.ROOT);
                Optional<String> role = lexicon.ofCompound(participle);
                role.ifPresent(name -> found.add(new FoundRole(name, token.start(), token.start() + hyphen, clause)));
            }
        }
        return found;
    }
}
