package org.concordat.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.agreement.AgreementId;
import org.concordat.identity.Participations;
import org.concordat.ledger.Balance;
import org.concordat.ledger.Ledger;
import org.concordat.ledger.LineFilter;
import org.concordat.ledger.PostedLine;
import org.concordat.platform.Actor;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.sharing.PartyWeight;
import org.jspecify.annotations.Nullable;

/** What both sides read: every figure is a balance of the ledger, and every balance opens into its entries. */
@ApplicationScoped
@Transactional
public class Statements {
    private final Commitments commitments;
    private final Certificates certificates;
    private final Ledger ledger;
    private final Participations participations;

    Statements(Commitments commitments, Certificates certificates, Ledger ledger, Participations participations) {
        this.commitments = commitments;
        this.certificates = certificates;
        this.ledger = ledger;
        this.participations = participations;
    }

    public Statement of(AgreementId agreement, Actor actor) {
        return of(agreement.value(), actor);
    }

    public Statement of(UUID agreement, Actor actor) {
        var commitment = requireSeen(agreement, actor);
        var figures = new Figures(
                ledger.balances(commitment.book()), commitment.total().currency());
        var issued = certificates.ofAgreement(agreement);
        return new Statement(
                agreement,
                commitment.number(),
                commitment.title(),
                commitment.authorityName(),
                commitment.vendorName(),
                figures.amounts(),
                borne(figures, parties(commitment)),
                commitment.milestones().stream()
                        .map(milestone -> line(milestone, figures, issued))
                        .toList());
    }

    /** The two sides of a signed agreement, for whoever takes part in it. */
    public CommittedParties parties(UUID agreement, Actor actor) {
        return requireSeen(agreement, actor).parties();
    }

    public Page<StatementRow> list(Actor actor, @Nullable String text, PageRequest page) {
        var seen = commitments.seenBy(actor, text, page);
        var ids = seen.items().stream().map(Commitment::agreement).toList();
        var balances = ledger.balances("agreement", ids);
        return seen.map(commitment -> row(commitment, balances));
    }

    /** The entries behind a figure. */
    public Page<PostedLine> entries(UUID agreement, LineFilter filter, PageRequest page, Actor actor) {
        return ledger.lines(requireSeen(agreement, actor).book(), filter, page);
    }

    private static StatementRow row(Commitment commitment, List<Balance> balances) {
        var own = balances.stream()
                .filter(balance -> balance.thing().equals(commitment.agreement()))
                .toList();
        return new StatementRow(
                commitment.agreement(),
                commitment.number(),
                commitment.title(),
                commitment.authorityName(),
                commitment.vendorName(),
                new Figures(own, commitment.total().currency()).amounts());
    }

    private static Statement.MilestoneLine line(
            CommittedMilestone milestone, Figures figures, List<Certificate> issued) {
        var own = figures.ofItem(milestone.code());
        var certificate = issued.stream()
                .filter(each -> each.code().equals(milestone.code()))
                .findFirst();
        return new Statement.MilestoneLine(
                milestone.code(),
                milestone.title(),
                milestone.dueOn(),
                own.amounts(),
                borne(own, milestone.shares().stream().map(PartyWeight::party).toList()),
                certificate.map(Certificate::id).orElse(null),
                certificate.map(Certificate::number).orElse(null));
    }

    private static List<Statement.Borne> borne(Figures figures, Iterable<String> parties) {
        var borne = new ArrayList<Statement.Borne>();
        parties.forEach(party -> borne.add(new Statement.Borne(party, figures.borneBy(party))));
        return List.copyOf(borne);
    }

    private static Set<String> parties(Commitment commitment) {
        var parties = new LinkedHashSet<String>();
        commitment.milestones().forEach(milestone -> milestone.shares().forEach(share -> parties.add(share.party())));
        return parties;
    }

    private Commitment requireSeen(UUID agreement, Actor actor) {
        var commitment = commitments.require(agreement);
        participations.requireSeen(actor, commitment.book());
        return commitment;
    }
}
