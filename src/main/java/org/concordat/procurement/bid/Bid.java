package org.concordat.procurement.bid;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.concordat.platform.IllegalMove;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Versioned;
import org.concordat.procurement.tender.TenderId;
import org.concordat.procurement.tender.TenderView;
import org.jspecify.annotations.Nullable;

/** What one vendor offers for one tender; its content is sealed until the opening. */
@Entity
public class Bid implements Versioned {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private BidId id;

    @jakarta.persistence.Version
    private int version;

    private String number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "tender_id"))
    private TenderId tender;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "bidder_id"))
    private OrganisationId bidder;

    private String bidderName;

    @Enumerated(EnumType.STRING)
    private BidStatus status;

    private byte[] content;
    private byte @Nullable [] submitted;
    private @Nullable Instant submittedAt;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "price_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "price_currency"))
    private @Nullable Money price;

    private @Nullable String technicalOffer;

    @SuppressWarnings("NullAway.Init")
    protected Bid() {}

    Bid(BidId id, TenderId tender, OrganisationId bidder, String bidderName, String number, byte[] sealed) {
        this.id = id;
        this.tender = tender;
        this.bidder = bidder;
        this.bidderName = bidderName;
        this.number = number;
        this.status = BidStatus.DRAFT;
        this.content = sealed;
    }

    /** Changes the working copy; what was submitted stays until the next submission. */
    void rewrite(byte[] sealed) {
        if (status == BidStatus.OPENED) {
            throw new IllegalMove(status, BidStatus.DRAFT);
        }
        content = sealed;
    }

    /** The working copy becomes the bid, in place of any earlier one. */
    void submit(Instant now) {
        moveTo(BidStatus.SUBMITTED);
        submitted = content.clone();
        submittedAt = now;
    }

    void withdraw() {
        moveTo(BidStatus.WITHDRAWN);
        submitted = null;
        submittedAt = null;
    }

    /** At the opening, in its transaction: the content becomes readable for those who take part. */
    void open(BidContent unsealed) {
        moveTo(BidStatus.OPENED);
        price = unsealed.price();
        technicalOffer = unsealed.technicalOffer();
    }

    byte[] submittedContent() {
        return Objects.requireNonNull(submitted, "Nothing was submitted").clone();
    }

    byte[] workingCopy() {
        return content.clone();
    }

    private void moveTo(BidStatus target) {
        if (!status.next().contains(target)) {
            throw new IllegalMove(status, target);
        }
        status = target;
    }

    public BidId id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    TenderId tender() {
        return tender;
    }

    OrganisationId bidder() {
        return bidder;
    }

    BidStatus status() {
        return status;
    }

    OpenedBid opened() {
        return new OpenedBid(
                id, number, bidder, bidderName, Objects.requireNonNull(price), Objects.requireNonNull(technicalOffer));
    }

    BidView view(BidContent readable, TenderView of) {
        return new BidView(
                id,
                version,
                number,
                tender,
                of.number(),
                of.title(),
                of.deadline(),
                of.status(),
                bidderName,
                status,
                readable.price(),
                readable.technicalOffer(),
                submittedAt,
                submitted != null && !Arrays.equals(submitted, content));
    }
}
