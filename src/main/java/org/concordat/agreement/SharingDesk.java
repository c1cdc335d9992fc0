package org.concordat.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.function.BiFunction;
import org.concordat.agreement.terms.Clauses;
import org.concordat.agreement.terms.SharingClause;
import org.concordat.agreement.terms.SharingRules;
import org.concordat.identity.Participations;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Version;
import org.jspecify.annotations.Nullable;

/** Officers write the sharing clauses of a draft and allocate its risks; what cannot work is refused before it is kept. */
@ApplicationScoped
@Transactional
public class SharingDesk {
    private final Agreements agreements;
    private final Clauses clauses;
    private final RiskCategories categories;
    private final Participations participations;
    private final Event<Fact> facts;

    SharingDesk(
            Agreements agreements,
            Clauses clauses,
            RiskCategories categories,
            Participations participations,
            Event<Fact> facts) {
        this.agreements = agreements;
        this.clauses = clauses;
        this.categories = categories;
        this.participations = participations;
        this.facts = facts;
    }

    public AgreementView add(AgreementId id, @Nullable Version seen, @Valid SharingClause drafted, Actor by) {
        return change(id, seen, drafted.code(), (agreement, rules) -> rules.adding(required(drafted, agreement)), by);
    }

    public AgreementView replace(
            AgreementId id, String code, @Nullable Version seen, @Valid SharingClause drafted, Actor by) {
        if (!drafted.code().equals(code)) {
            throw new ClauseOfAnotherCode();
        }
        return change(id, seen, code, (agreement, rules) -> rules.replacing(required(drafted, agreement)), by);
    }

    public AgreementView remove(AgreementId id, String code, @Nullable Version seen, Actor by) {
        return change(id, seen, code, (agreement, rules) -> rules.without(code), by);
    }

    public AgreementView allocate(
            AgreementId id, @Nullable Version seen, @Valid RiskAllocations allocations, Actor by) {
        categories.requireInForce(allocations.risks());
        return change(id, seen, "risks", (agreement, rules) -> rules.allocating(allocations.risks()), by);
    }

    /** Refuses what {@link #add} would refuse of the clause alone, and keeps nothing. */
    public SharingClause check(AgreementId id, @Valid SharingClause drafted, Actor by) {
        by.require(Role.PROCUREMENT_OFFICER);
        participations.requireSeen(by, id.reference());
        return required(drafted, agreements.require(id));
    }

    private SharingClause required(SharingClause drafted, Agreement agreement) {
        return clauses.require(drafted, agreement.authority());
    }

    private AgreementView change(
            AgreementId id,
            @Nullable Version seen,
            String what,
            BiFunction<Agreement, SharingRules, SharingRules> change,
            Actor by) {
        var agreement = agreements.require(id);
        participations.requireSeen(by, id.reference());
        Version.check(seen, agreement);
        agreement.share(rules -> change.apply(agreement, rules), by);
        agreements.flush();
        facts.fire(new RulesChanged(id, agreement.termsRevision(), agreement.digest(), what, by));
        return agreement.view(agreements.signaturesOf(id));
    }
}
