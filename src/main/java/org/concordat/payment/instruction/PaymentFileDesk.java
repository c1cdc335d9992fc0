package org.concordat.payment.instruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.payment.bank.InstructionFile;
import org.concordat.payment.bank.PaymentInitiation;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.NotFound;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.ReferenceNumbers;
import org.concordat.vendor.BankAccountStatus;
import org.concordat.vendor.BankAccounts;
import org.concordat.vendor.VerifiedAccount;

/** Bundles what is approved into files for the bank; each payment goes into one file, once. */
@ApplicationScoped
@Transactional
public class PaymentFileDesk {
    /** A bank answers within this many of the authority's working days. */
    static final int RESULT_WORKING_DAYS = 3;

    private final PaymentFiles files;
    private final PaymentInstructions instructions;
    private final AuthorityAccounts own;
    private final BankAccounts accounts;
    private final PaymentInitiation initiation;
    private final Members members;
    private final ReferenceNumbers numbers;
    private final Event<Fact> facts;
    private final Clock clock;

    PaymentFileDesk(
            PaymentFiles files,
            PaymentInstructions instructions,
            AuthorityAccounts own,
            BankAccounts accounts,
            PaymentInitiation initiation,
            Members members,
            ReferenceNumbers numbers,
            Event<Fact> facts,
            Clock clock) {
        this.files = files;
        this.instructions = instructions;
        this.own = own;
        this.accounts = accounts;
        this.initiation = initiation;
        this.members = members;
        this.numbers = numbers;
        this.facts = facts;
        this.clock = clock;
    }

    /** Payments whose vendor is changing its account stay behind; where none can go, the first says why. */
    public PaymentFileView bundle(@Valid NewPaymentFile form, Actor by) {
        by.require(Role.FINANCE_OFFICER);
        var authority = by.requireOrganisation();
        var debtor = own.in(BankAccountStatus.VERIFIED, authority);
        if (debtor == null) {
            throw new OwnAccountUnverified();
        }
        var today = members.calendar(authority).today(clock);
        var approved = instructions.toSend(
                authority, currency(form.currency()), form.executionDate(), InstructionFile.MOST_TRANSFERS);
        if (approved.isEmpty()) {
            throw new NothingToSend();
        }
        if (form.executionDate().isBefore(today)) {
            throw new ExecutionDatePassed();
        }
        var payable = accounts.payable(
                approved.stream().map(PaymentInstruction::vendor).collect(Collectors.toSet()));
        var going = approved.stream().filter(each -> isPayable(each, payable)).toList();
        if (going.isEmpty()) {
            accounts.payable(approved.get(0).vendor());
            throw new AccountReplaced();
        }
        return send(going, payable, debtor, by);
    }

    private PaymentFileView send(
            List<PaymentInstruction> going,
            Map<OrganisationId, VerifiedAccount> payable,
            AuthorityAccount debtor,
            Actor by) {
        var now = clock.instant();
        var calendar = members.calendar(debtor.authority());
        var written = new InstructionFile(
                numbers.next("PFI"),
                now,
                debtor.holder(),
                debtor.holder(),
                debtor.iban(),
                debtor.bic(),
                going.stream()
                        .map(each -> Transfers.of(each, account(each, payable)))
                        .toList(),
                going.get(0).executionDate());
        var file = new PaymentFile(written, initiation.write(written), debtor, by, now);
        files.persist(file);
        files.flush();
        var dueAt = calendar.endAfterWorkingDays(now, RESULT_WORKING_DAYS);
        var today = calendar.today(clock);
        going.forEach(each -> each.send(file.id(), account(each, payable), today, now, dueAt));
        instructions.flush();
        facts.fire(new PaymentFileMade(file.id(), file.sha256(), by));
        going.forEach(each -> facts.fire(new InstructionSent(each.id(), file.id(), dueAt, by)));
        return file.view();
    }

    public PaymentFileView find(PaymentFileId id, Actor actor) {
        return requireSeen(id, actor).view();
    }

    /** As it was sent. */
    public byte[] content(PaymentFileId id, Actor actor) {
        return requireSeen(id, actor).content();
    }

    public Page<PaymentFileView> list(Actor actor, PageRequest page) {
        return files.seenBy(actor, page);
    }

    private PaymentFile requireSeen(PaymentFileId id, Actor actor) {
        var file = files.require(id);
        if (!actor.has(Role.AUDITOR) && !actor.worksFor(file.authority())) {
            throw NotFound.hidden(files.kind());
        }
        return file;
    }

    private static boolean isPayable(PaymentInstruction each, Map<OrganisationId, VerifiedAccount> payable) {
        var account = payable.get(each.vendor());
        return account != null && each.isTo(account);
    }

    private static VerifiedAccount account(PaymentInstruction each, Map<OrganisationId, VerifiedAccount> payable) {
        return java.util.Objects.requireNonNull(payable.get(each.vendor()));
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValue("unknown-currency", "No ISO 4217 currency has the code '" + code + "'");
        }
    }
}
