package org.concordat.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.concordat.identity.Members;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Identifiers;
import org.concordat.platform.NightlyTask;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.RoleMissing;

/** Recomputes every stored balance from the lines, each night and when asked, and keeps what was found. */
@ApplicationScoped
public class LedgerReplay implements NightlyTask {
    static final String NAME = "ledger-replay";
    private static final int LONGEST_SECONDS = 3000;

    private final ReplayQueries queries;
    private final Members members;
    private final Event<Fact> facts;
    private final Clock clock;

    LedgerReplay(ReplayQueries queries, Members members, Event<Fact> facts, Clock clock) {
        this.queries = queries;
        this.members = members;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 20;
    }

    /** The result is kept in a transaction of its own: what fails the night must not take it away. */
    @Override
    public void run(Instant now) {
        var result = QuarkusTransaction.requiringNew()
                .timeout(LONGEST_SECONDS)
                .call(() -> queries.compare(Identifiers.next(), now, Actor.system()));
        if (result.differences() > 0) {
            throw new BalancesDiffer(result.id(), result.differences());
        }
    }

    /** For administrators of a public authority: no business decision, and an auditor changes nothing, not even this. */
    @Transactional
    public ReplayResult run(Actor by) {
        if (!mayRun(by)) {
            throw new RoleMissing("Only administrators of a public authority let the ledger be replayed.");
        }
        var result = queries.compare(Identifiers.next(), clock.instant(), by);
        facts.fire(new LedgerReplayed(result.id(), result.differences(), by));
        return result;
    }

    @Transactional
    public boolean mayRun(Actor actor) {
        return actor.isSystem() || members.isAuthorityAdministrator(actor);
    }

    /** The latest first; they say how much was compared and nothing of what. */
    @Transactional
    public Page<ReplayResult> results(PageRequest page) {
        return queries.results(page);
    }

    /** The first hundred that a comparison found, of whatever books; for auditors. */
    @Transactional
    public List<ReplayDifference> differences(UUID replay) {
        return queries.differences(replay);
    }
}
