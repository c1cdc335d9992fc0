package org.concordat.payment.instruction;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.Authority;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Capacity;
import org.concordat.identity.Members;
import org.concordat.identity.Participations;
import org.concordat.identity.Role;
import org.concordat.payment.AcceptedWork;
import org.concordat.payment.CertificateView;
import org.concordat.payment.SamplePromise;
import org.concordat.payment.SignedAgreement;
import org.concordat.payment.SignedPromise;
import org.concordat.payment.bank.BankAnswers;
import org.concordat.payment.bank.PaymentInitiation;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Money;
import org.concordat.platform.Reference;

/** Authorities and vendors whose accounts are verified, and the bank they use. */
@ApplicationScoped
public class PayingWorld {
    public static final String VENDOR_IBAN = "EE382200221020145685";
    public static final String OTHER_IBAN = "DE89370400440532013000";
    public static final String OWN_IBAN = "FI2112345600000785";

    private final World world;
    private final SignedAgreement agreements;
    private final Participations participations;
    private final Members members;
    private final PaymentInitiation initiation;
    private final BankAnswers bank;
    private final Clock clock;

    PayingWorld(
            World world,
            SignedAgreement agreements,
            Participations participations,
            Members members,
            PaymentInitiation initiation,
            BankAnswers bank,
            Clock clock) {
        this.world = world;
        this.agreements = agreements;
        this.participations = participations;
        this.members = members;
        this.initiation = initiation;
        this.bank = bank;
        this.clock = clock;
    }

    /** An authority, its vendor and two certificates: 420.00 EUR payable on the first, 266.67 EUR on the second. */
    public Setting setting() {
        var authority = world.authority();
        var vendor = world.registeredVendor(authority);
        var promise = agreements.between(authority, vendor);
        return new Setting(
                authority,
                vendor,
                promise,
                agreements.certified(SamplePromise.first(promise), authority),
                agreements.certified(SamplePromise.second(promise), authority));
    }

    /** As above, with all accounts verified. */
    public Setting readyToPay() {
        var setting = setting();
        verifyVendorAccount(setting, VENDOR_IBAN);
        var officer = setting.officer();
        var account = officer.post(
                        "/api/v1/authority-accounts",
                        Map.of("holder", "Ministry of Tests", "iban", OWN_IBAN, "bic", "NDEAFIHH"))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        setting.authority()
                .person(Role.APPROVER)
                .move("/api/v1/authority-accounts/" + account, "/verification", Map.of())
                .then()
                .statusCode(200);
        return setting;
    }

    public void verifyVendorAccount(Setting setting, String iban) {
        var account = propose(setting.vendor(), iban);
        setting.officer()
                .move(account, "/verification", Map.of("source", "Letter of the bank"))
                .then()
                .statusCode(200);
    }

    /** The path of the proposed account. */
    public static String propose(World.TestVendor vendor, String iban) {
        var accounts = "/api/v1/vendors/" + vendor.id() + "/bank-accounts";
        var id = vendor.people()
                .post(accounts, Map.of("holder", "Nordlicht Systems", "iban", iban))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        return accounts + "/" + id;
    }

    /** A certificate of two million, of which the vendor bears nothing. */
    public CertificateView large(Setting setting) {
        var value = Money.of("2000000.00", "EUR");
        var agreement = Identifiers.next();
        var authority = setting.authority();
        QuarkusTransaction.requiringNew().run(() -> {
            participations.grant(new Reference("agreement", agreement), authority.id(), Capacity.OWNER);
            agreements.commit(agreement, authority.id(), setting.vendor().organisation(), "L1", value);
        });
        return agreements.certified(new AcceptedWork(UUID.randomUUID(), agreement, "L1", value), authority);
    }

    public LocalDate today(Authority authority) {
        return members.calendar(authority.id()).today(clock);
    }

    public Map<String, Object> order(Setting setting, String amount) {
        return order(amount, today(setting.authority()));
    }

    public static Map<String, Object> order(String amount, LocalDate day) {
        return Map.of("amount", Map.of("amount", amount, "currency", "EUR"), "executionDate", day.toString());
    }

    /** The path of the prepared payment. */
    public String prepared(Setting setting, CertificateView certificate, String amount) {
        var id = setting.officer()
                .move("/api/v1/certificates/" + certificate.id(), "/payment-instructions", order(setting, amount))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        return "/api/v1/payment-instructions/" + id;
    }

    /** Below 10,000: another finance officer is enough. */
    public String approved(Setting setting, CertificateView certificate, String amount) {
        var instruction = prepared(setting, certificate, amount);
        setting.another().move(instruction, "/approvals", Map.of()).then().statusCode(200);
        return instruction;
    }

    /** The path of the file. */
    public String sent(Setting setting) {
        var id = setting.officer()
                .post(
                        "/api/v1/payment-files",
                        Map.of(
                                "currency",
                                "EUR",
                                "executionDate",
                                today(setting.authority()).toString()))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        return "/api/v1/payment-files/" + id;
    }

    /** What the bank says of a file; the rejected are named by their numbers. */
    public byte[] statusOf(Setting setting, String file, List<String> rejected) {
        var reasons = new HashMap<String, String>();
        rejected.forEach(number -> reasons.put(number, "AC04"));
        return bank.settledExcept(initiation.read(content(setting, file)), reasons, message(), clock.instant());
    }

    /** The debits that follow. */
    public byte[] debitsOf(Setting setting, String file, List<String> rejected) {
        return bank.debits(
                initiation.read(content(setting, file)),
                java.util.Set.copyOf(rejected),
                today(setting.authority()),
                message(),
                clock.instant());
    }

    private static String message() {
        return "BANK-" + UUID.randomUUID().toString().substring(0, 8);
    }

    public static byte[] content(Setting setting, String file) {
        return setting.officer()
                .get(file + "/content")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    public static Response answer(TestPerson officer, byte[] file) {
        return officer.request()
                .contentType("application/xml")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(file)
                .post("/api/v1/bank-answers");
    }

    /** People and papers of one agreement. */
    public record Setting(
            Authority authority,
            World.TestVendor vendor,
            SignedPromise promise,
            CertificateView first,
            CertificateView second) {
        public TestPerson officer() {
            return authority.person(Role.FINANCE_OFFICER);
        }

        /** Another finance officer each time. */
        public TestPerson another() {
            return authority.another(Role.FINANCE_OFFICER);
        }
    }
}
