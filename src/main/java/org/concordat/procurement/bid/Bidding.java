package org.concordat.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.concordat.identity.Capacity;
import org.concordat.identity.Participations;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.NotFound;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.ReferenceNumbers;
import org.concordat.platform.RoleMissing;
import org.concordat.platform.Version;
import org.concordat.procurement.tender.TenderDesk;
import org.concordat.procurement.tender.TenderId;
import org.concordat.procurement.tender.TenderIsCancelled;
import org.concordat.procurement.tender.TenderProgress;
import org.concordat.procurement.tender.TenderStatus;
import org.concordat.procurement.tender.TenderView;
import org.concordat.vendor.VendorRegister;
import org.concordat.vendor.VendorView;
import org.jspecify.annotations.Nullable;

/** Where a vendor prepares, submits, replaces and withdraws its bid; closed the instant the deadline comes. */
@ApplicationScoped
@Transactional
public class Bidding {
    private final SealedBids bids;
    private final SealedContent contents;
    private final TenderDesk tenders;
    private final TenderProgress progress;
    private final VendorRegister vendors;
    private final Participations participations;
    private final ReferenceNumbers numbers;
    private final Event<Fact> facts;
    private final Clock clock;

    Bidding(
            SealedBids bids,
            SealedContent contents,
            TenderDesk tenders,
            TenderProgress progress,
            VendorRegister vendors,
            Participations participations,
            ReferenceNumbers numbers,
            Event<Fact> facts,
            Clock clock) {
        this.bids = bids;
        this.contents = contents;
        this.tenders = tenders;
        this.progress = progress;
        this.vendors = vendors;
        this.participations = participations;
        this.numbers = numbers;
        this.facts = facts;
        this.clock = clock;
    }

    /** A qualified vendor begins its one bid for a tender. */
    public BidView prepare(TenderId id, @Valid BidContent content, Actor by) {
        var tender = requireOpen(id, by);
        by.require(Role.BID_MANAGER);
        var vendor = requireQualified(by);
        if (bids.of(id, vendor.organisation()) != null) {
            throw new AlreadyBidding();
        }
        content.checked(tender.estimate().currency());
        var bidId = BidId.next();
        var bid = new Bid(
                bidId, id, vendor.organisation(), vendor.name(), numbers.next("BID"), contents.seal(bidId, content));
        bids.persist(bid);
        bids.flush();
        participations.grant(bidId.reference(), vendor.organisation(), Capacity.OWNER);
        facts.fire(new BidPrepared(bidId, by));
        return view(bid, content, tender);
    }

    public BidView change(BidId id, @Nullable Version seen, @Valid BidContent content, Actor by) {
        var bid = requireOwn(id, seen, by);
        var tender = requireOpen(bid.tender(), by);
        content.checked(tender.estimate().currency());
        bid.rewrite(contents.seal(id, content));
        bids.flush();
        facts.fire(new BidChanged(id, by));
        return view(bid, content, tender);
    }

    public BidView submit(BidId id, @Nullable Version seen, Actor by) {
        var bid = requireOwn(id, seen, by);
        var tender = requireOpen(bid.tender(), by);
        requireQualified(by);
        bid.submit(clock.instant());
        bids.flush();
        facts.fire(new BidSubmitted(id, by));
        return view(bid, contents.unseal(id, bid.workingCopy()), tender);
    }

    public BidView withdraw(BidId id, @Nullable Version seen, Actor by) {
        var bid = requireOwn(id, seen, by);
        var tender = requireOpen(bid.tender(), by);
        bid.withdraw();
        bids.flush();
        facts.fire(new BidWithdrawn(id, by));
        return view(bid, contents.unseal(id, bid.workingCopy()), tender);
    }

    /** The vendor's own at any time, the authority's people after the opening; evaluators read them side by side. */
    public BidView find(BidId id, Actor actor) {
        var bid = bids.require(id);
        var tender = tenders.find(bid.tender(), actor);
        if (bid.status() == BidStatus.OPENED) {
            participations.requireSeen(actor, id.reference());
            refuseEvaluator(tender, actor);
            var opened = bid.opened();
            return view(bid, new BidContent(opened.price(), opened.technicalOffer()), tender);
        }
        requireBidder(bid, actor);
        return view(bid, contents.unseal(id, bid.workingCopy()), tender);
    }

    /** The vendor's own bids, newest first; nobody else has a list before the opening. */
    public Page<BidRow> own(Actor actor, PageRequest page) {
        var organisation = actor.organisation();
        return organisation == null ? new Page<>(List.of(), null) : bids.ownOf(organisation, page);
    }

    /** The own bid for a tender, or null. */
    public @Nullable BidView ownFor(TenderId tender, Actor actor) {
        var organisation = actor.organisation();
        var bid = organisation == null ? null : bids.of(tender, organisation);
        return bid == null ? null : find(bid.id(), actor);
    }

    private Bid requireOwn(BidId id, @Nullable Version seen, Actor by) {
        var bid = bids.require(id);
        requireBidder(bid, by);
        by.require(Role.BID_MANAGER);
        Version.check(seen, bid);
        return bid;
    }

    private static void requireBidder(Bid bid, Actor actor) {
        if (!actor.worksFor(bid.bidder())) {
            throw NotFound.hidden("bid");
        }
    }

    /** The tender is held first and the clock read after that, so that a bid which waited is not let in late. */
    private TenderView requireOpen(TenderId id, Actor by) {
        var tender = progress.share(id, by);
        if (tender.status() == TenderStatus.CANCELLED) {
            throw new TenderIsCancelled();
        }
        if (!tender.takesBids(clock.instant())) {
            throw new BiddingIsClosed();
        }
        return tender;
    }

    private VendorView requireQualified(Actor by) {
        var vendor = vendors.qualified(by.requireOrganisation());
        if (vendor == null) {
            throw new VendorNotQualified();
        }
        return vendor;
    }

    /** Who scores quality must not meet the price of a bid before the scores are in. */
    private static void refuseEvaluator(TenderView tender, Actor actor) {
        var evaluates =
                tender.evaluators().stream().anyMatch(person -> actor.persons().contains(person.value()));
        if (evaluates && tender.reached() == TenderStatus.OPENED) {
            throw new RoleMissing("Evaluators read the bids on the tender until all scores are in.");
        }
    }

    private static BidView view(Bid bid, BidContent content, TenderView tender) {
        return bid.view(content, tender);
    }
}
