package org.concordat.desk.exposure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.concordat.Authority;
import org.concordat.World;
import org.concordat.identity.Capacity;
import org.concordat.identity.Participations;
import org.concordat.identity.Role;
import org.concordat.ledger.Account;
import org.concordat.ledger.Ledger;
import org.concordat.ledger.Line;
import org.concordat.ledger.Posting;
import org.concordat.payment.SignedAgreement;
import org.concordat.platform.Actor;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Money;
import org.concordat.platform.Reference;
import org.concordat.rates.NewSeries;
import org.concordat.rates.NewValue;
import org.concordat.rates.NewValues;
import org.concordat.rates.RateImports;
import org.concordat.rates.RateKind;
import org.concordat.rates.RateStatus;
import org.concordat.rates.SeriesId;
import org.concordat.rates.SeriesKeeping;
import org.concordat.sharing.Calculator;

/** Agreements of one authority in any currency, with postings of any day, and exchange series to convert them by. */
@ApplicationScoped
public class SignedPortfolio {
    private static final List<String> PARTIES = List.of("authority", "vendor", "Donor");

    private final SignedAgreement agreements;
    private final Participations participations;
    private final Ledger ledger;
    private final SeriesKeeping keeping;
    private final RateImports imports;
    private final EntityManager entityManager;
    private final Calculator calculator;

    SignedPortfolio(
            SignedAgreement agreements,
            Participations participations,
            Ledger ledger,
            SeriesKeeping keeping,
            RateImports imports,
            EntityManager entityManager,
            Calculator calculator) {
        this.agreements = agreements;
        this.participations = participations;
        this.ledger = ledger;
        this.keeping = keeping;
        this.imports = imports;
        this.entityManager = entityManager;
        this.calculator = calculator;
    }

    /** A line as it was posted, kept beside the books. */
    public record Kept(UUID agreement, LocalDate day, Account account, String party, Money amount) {}

    public UUID signed(Authority authority, World.TestVendor vendor, Money value) {
        var agreement = Identifiers.next();
        QuarkusTransaction.requiringNew().run(() -> {
            var reference = new Reference("agreement", agreement);
            participations.grant(reference, authority.id(), Capacity.OWNER);
            participations.grant(reference, vendor.organisation(), Capacity.OTHER_PARTY);
            agreements.commit(agreement, authority.id(), vendor.organisation(), "M1", value);
        });
        return agreement;
    }

    /** Balanced entries on random accounts, parties, items and days before {@code last}. */
    public List<Kept> post(UUID agreement, Currency currency, LocalDate last, int entries, Random random) {
        var kept = new ArrayList<Kept>();
        for (var entry = 0; entry < entries; entry++) {
            var day = last.minusDays(random.nextInt(1200));
            var money = new Money(java.math.BigDecimal.valueOf(1 + random.nextInt(1_000_000), 2), currency);
            var item = random.nextBoolean() ? "M1" : "fee";
            var lines = List.of(
                    new Line(any(random), PARTIES.get(random.nextInt(3)), item, money),
                    new Line(any(random), PARTIES.get(random.nextInt(3)), item, money.negated()));
            var posting = new Posting(
                    new Reference("agreement", agreement),
                    "Random entry",
                    new Reference("test", UUID.randomUUID()),
                    "random",
                    day,
                    lines);
            ledger.post(posting, Actor.system());
            lines.forEach(line -> kept.add(new Kept(agreement, day, line.account(), line.party(), line.amount())));
        }
        return kept;
    }

    /** A settled statement of a clause that expects a tenth of 1,000 and a fifth of 500, posted as contingent. */
    public void contingent(UUID agreement, Authority authority, World.TestVendor vendor, LocalDate day) {
        var money = Money.of("200.00", "EUR");
        ledger.post(
                new Posting(
                        new Reference("agreement", agreement),
                        "Guarantee by statement",
                        new Reference("test", UUID.randomUUID()),
                        "line-0",
                        day,
                        List.of(
                                new Line(Account.CONTINGENT, "authority", "guarantee", money),
                                new Line(Account.CONTINGENT_OFFSET, "authority", "guarantee", money.negated()))),
                Actor.system());
        var statement = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            entityManager
                    .createNativeQuery("""
                            insert into sharing_statement (id, version, number, agreement_id, agreement_number, authority_id,
                              vendor_id, currency, clause_code, clause_title, period_from, period_to, event, sequence, status,
                              computation, provisional, issued_by, issued_at, answer_due_at, silence)
                            values (:id, 0, :number, :agreement, 'AGR', :authority, :vendor, 'EUR', 'guarantee', 'Guarantee',
                              :day, :day, '', 1, 'SETTLED', :computation, false, '{}', now(), now(), 'ACCEPTED')
                            """)
                    .setParameter("id", statement)
                    .setParameter("number", "SHS-" + statement)
                    .setParameter("agreement", agreement)
                    .setParameter("authority", authority.id().value())
                    .setParameter("vendor", vendor.organisation().value())
                    .setParameter("day", day)
                    .setParameter("computation", computation())
                    .executeUpdate();
            entityManager.createNativeQuery("""
                            insert into sharing_statement_line (statement_id, position, result, kind, party, total, before,
                              amount, state) values (:id, 0, '/expected', 'CONTINGENT', 'authority', 200, 0, 200, 'POSTED')
                            """).setParameter("id", statement).executeUpdate();
        });
    }

    /** As a statement keeps it, so that it can be computed again. */
    private String computation() {
        var json = new ObjectMapper();
        try {
            var inputs = json.readTree("""
                    {"discountRatePct": "0", "items": [
                      {"probability": "0.1", "payment": "1000.00", "year": 1},
                      {"probability": "0.2", "payment": "500.00", "year": 2}]}
                    """);
            ObjectNode kept = json.valueToTree(calculator.calculate("contingentLiability.expected", 1, inputs));
            kept.set("inputs", inputs);
            kept.putArray("facts");
            return kept.toString();
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static Account any(Random random) {
        return Account.values()[random.nextInt(Account.values().length)];
    }

    public SeriesId exchange(Authority authority, String code, String base, String quote) {
        var form = new NewSeries(
                code,
                RateKind.EXCHANGE,
                "Exchange",
                "Invented for tests",
                Currency.getInstance(base),
                Currency.getInstance(quote),
                null,
                40);
        return keeping.open(form, officer(authority)).id();
    }

    public void publish(Authority authority, SeriesId series, LocalDate day, String value) {
        imports.take(
                series, new NewValues(List.of(new NewValue(day, value, RateStatus.FINAL, null))), officer(authority));
    }

    public static Actor officer(Authority authority) {
        return new Actor(
                authority.person(Role.FINANCE_OFFICER).id(), authority.id(), Set.of(Role.FINANCE_OFFICER), Set.of());
    }
}
