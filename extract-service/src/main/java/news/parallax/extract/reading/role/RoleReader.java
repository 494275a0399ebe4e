package news.parallax.extract.reading.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.NounPhrase;

/** Finds who or what fills a role: causes, offices, agents of deeds. Thread-safe. */
public final class RoleReader {
    private final CauseRule causes = new CauseRule();
    private final OfficeRule offices = new OfficeRule();
    private final AgentRule agents = new AgentRule();
    private final CompoundRule compounds = new CompoundRule();
    private final IdentityRule identities = new IdentityRule();
    private final OutbreakRule outbreaks = new OutbreakRule();
    private final WhatRule whats = new WhatRule();
    private final ChargeRule charges = new ChargeRule();
    private final DeedRule deeds = new DeedRule();
    private final FirstBlowRule firstBlows = new FirstBlowRule();
    private final EmphasisRule emphases = new EmphasisRule();
    private final BreakageRule breakages = new BreakageRule();
    private final SourceRule sources = new SourceRule();
    private final AuthorshipRule authorships = new AuthorshipRule();
    private final CommandRule commands = new CommandRule();
    private final AwardRule awards = new AwardRule();
    private final DeedVerbRule deedVerbs = new DeedVerbRule();

    /**
     * The roles that the clauses of a sentence fill, in its order.
     *
     * @param clauses all of one sentence
     */
    public List<FoundRole> read(List<Clause> clauses) {
        List<FoundRole> found = new ArrayList<>();
        for (Clause clause : clauses) {
            List<NounPhrase> phrases = clause.phrases();
            found.addAll(causes.read(clause, phrases));
            found.addAll(agents.read(clause, phrases));
            found.addAll(offices.read(clause, phrases));
            found.addAll(compounds.read(clause));
            identities.read(clause, phrases).ifPresent(found::add);
            found.addAll(deeds.read(clause, phrases));
            whats.read(clause).ifPresent(found::add);
            charges.read(clause).ifPresent(found::add);
            firstBlows.read(clause).ifPresent(found::add);
            breakages.read(clause).ifPresent(found::add);
            sources.read(clause).ifPresent(found::add);
            authorships.read(clause).ifPresent(found::add);
            awards.read(clause).ifPresent(found::add);
        }
        found.addAll(outbreaks.read(clauses));
        found.addAll(emphases.read(clauses));
        found.addAll(commands.read(clauses));
        for (Clause clause : clauses) {
            deedVerbs
                    .read(clause)
                    .filter(role -> found.stream().noneMatch(known -> known.fillerStart() == role.fillerStart()))
                    .ifPresent(found::add);
        }
        Set<Place> places = new HashSet<>();
        return found.stream()
                .filter(role -> places.add(Place.of(role)))
                .sorted(Comparator.comparingInt(FoundRole::fillerStart).thenComparing(FoundRole::role))
                .toList();
    }

    /** What tells roles of one sentence apart; comparing their clauses would compare the sentence's words. */
    private record Place(String role, int start, int end, int clause) {
        static Place of(FoundRole found) {
            return new Place(
                    found.role(),
                    found.fillerStart(),
                    found.fillerEnd(),
                    found.clause().from());
        }
    }
}
