package org.concordat.vendor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.concordat.identity.Members;
import org.concordat.identity.OrganisationKind;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.NotFound;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.RoleMissing;
import org.concordat.platform.Version;
import org.jspecify.annotations.Nullable;

/** Vendors say where they want to be paid; a finance officer of an authority makes sure before anything is. */
@ApplicationScoped
@Transactional
public class BankAccounts {
    private final VendorBankAccounts accounts;
    private final VendorRegister register;
    private final Members members;
    private final Event<Fact> facts;
    private final Clock clock;

    BankAccounts(
            VendorBankAccounts accounts, VendorRegister register, Members members, Event<Fact> facts, Clock clock) {
        this.accounts = accounts;
        this.register = register;
        this.members = members;
        this.facts = facts;
        this.clock = clock;
    }

    /** A proposal takes the place of one that still waits; payments stop until it is verified or refused. */
    public BankAccountView propose(VendorId id, @Valid NewBankAccount form, Actor by) {
        var vendor = register.find(id, by);
        if (!by.worksFor(vendor.organisation())) {
            throw new RoleMissing("Only the vendor itself says where it is paid.");
        }
        var account = new VendorBankAccount(id, vendor.organisation(), form, by, clock.instant());
        var verified = accounts.in(BankAccountStatus.VERIFIED, id);
        if (verified != null && verified.hasNumberOf(account)) {
            throw new SameBankAccount();
        }
        replace(accounts.in(BankAccountStatus.PROPOSED, id));
        accounts.persist(account);
        accounts.flush();
        facts.fire(new BankAccountProposed(id, account.id(), by));
        return account.view(true);
    }

    public BankAccountView verify(
            VendorId id, BankAccountId account, @Nullable Version seen, @Valid AccountVerification found, Actor by) {
        var row = requireCheckable(id, account, seen, by);
        // The database allows one at a time; Hibernate would write them in the order in which they were read.
        replace(accounts.in(BankAccountStatus.VERIFIED, id));
        row.verify(found, by, clock.instant());
        accounts.flush();
        facts.fire(new BankAccountVerified(id, account, by));
        return row.view(true);
    }

    public BankAccountView refuse(
            VendorId id, BankAccountId account, @Nullable Version seen, @Valid RefusalReason reason, Actor by) {
        var row = requireCheckable(id, account, seen, by);
        row.refuse(reason.reason(), by);
        accounts.flush();
        facts.fire(new BankAccountRefused(id, account, by));
        return row.view(true);
    }

    public BankAccountView find(VendorId id, BankAccountId account, Actor actor) {
        register.find(id, actor);
        return requireOf(id, account).view(readsNumbers(id, actor));
    }

    public Page<BankAccountView> list(VendorId id, PageRequest page, Actor actor) {
        var whole = readsNumbers(id, actor);
        return accounts.of(id, page).map(account -> account.view(whole));
    }

    /** @throws AccountUnverified where there is none, or a newer one waits for its check */
    public VerifiedAccount payable(OrganisationId organisation) {
        if (accounts.in(BankAccountStatus.PROPOSED, organisation) != null) {
            throw new AccountUnverified(true);
        }
        var account = accounts.in(BankAccountStatus.VERIFIED, organisation);
        if (account == null) {
            throw new AccountUnverified(false);
        }
        return account.verified();
    }

    /** Those of the vendors that can be paid now, each with its account; in one query. */
    public Map<OrganisationId, VerifiedAccount> payable(Set<OrganisationId> organisations) {
        return accounts.payable(organisations);
    }

    public boolean mayPropose(VendorId id, Actor actor) {
        return actor.has(Role.VENDOR_ADMINISTRATOR)
                && actor.worksFor(register.find(id, actor).organisation());
    }

    public boolean mayCheck(Actor actor) {
        var organisation = actor.organisation();
        return organisation != null
                && actor.has(Role.FINANCE_OFFICER)
                && members.organisation(organisation).kind() == OrganisationKind.PUBLIC_AUTHORITY;
    }

    private VendorBankAccount requireCheckable(VendorId id, BankAccountId account, @Nullable Version seen, Actor by) {
        register.find(id, by);
        var row = requireOf(id, account);
        Version.check(seen, row);
        if (!mayCheck(by)) {
            throw new RoleMissing("This needs a finance officer of a public authority.");
        }
        return row;
    }

    private VendorBankAccount requireOf(VendorId id, BankAccountId account) {
        var row = accounts.require(account);
        if (!row.vendor().equals(id)) {
            throw NotFound.missing("bank-account");
        }
        return row;
    }

    private boolean readsNumbers(VendorId id, Actor actor) {
        return actor.worksFor(register.find(id, actor).organisation()) || mayCheck(actor);
    }

    private void replace(@Nullable VendorBankAccount account) {
        if (account != null) {
            account.replace();
            accounts.flush();
        }
    }
}
