package org.concordat.payment.instruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import org.concordat.identity.Members;
import org.concordat.identity.OrganisationKind;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.NotFound;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.RoleMissing;
import org.concordat.platform.Version;
import org.concordat.vendor.BankAccountStatus;
import org.jspecify.annotations.Nullable;

/** The payment profile of an authority: which account it pays from. Seen by its own people only. */
@ApplicationScoped
@Transactional
public class AuthorityAccountDesk {
    private final AuthorityAccounts accounts;
    private final Members members;
    private final Event<Fact> facts;
    private final Clock clock;

    AuthorityAccountDesk(AuthorityAccounts accounts, Members members, Event<Fact> facts, Clock clock) {
        this.accounts = accounts;
        this.members = members;
        this.facts = facts;
        this.clock = clock;
    }

    /** Takes the place of one that still waits; payments go on from the verified one meanwhile. */
    public AuthorityAccountView enter(@Valid NewAuthorityAccount form, Actor by) {
        var authority = requireAuthority(by);
        var account = new AuthorityAccount(authority, form, by, clock.instant());
        replace(BankAccountStatus.PROPOSED, authority);
        accounts.persist(account);
        accounts.flush();
        facts.fire(new AuthorityAccountEntered(account.id(), by));
        return account.view();
    }

    public AuthorityAccountView verify(AuthorityAccountId id, @Nullable Version seen, Actor by) {
        var account = requireOwn(id, by);
        Version.check(seen, account);
        replace(BankAccountStatus.VERIFIED, account.authority());
        account.verify(by, clock.instant());
        accounts.flush();
        facts.fire(new AuthorityAccountVerified(id, by));
        return account.view();
    }

    public AuthorityAccountView find(AuthorityAccountId id, Actor by) {
        return requireOwn(id, by).view();
    }

    public Page<AuthorityAccountView> list(PageRequest page, Actor by) {
        return accounts.of(requireAuthority(by), page).map(AuthorityAccount::view);
    }

    private AuthorityAccount requireOwn(AuthorityAccountId id, Actor by) {
        var account = accounts.require(id);
        if (!by.worksFor(account.authority())) {
            throw NotFound.hidden(accounts.kind());
        }
        return account;
    }

    private OrganisationId requireAuthority(Actor by) {
        var organisation = by.requireOrganisation();
        if (members.organisation(organisation).kind() != OrganisationKind.PUBLIC_AUTHORITY) {
            throw new RoleMissing("This is for the people of a public authority.");
        }
        return organisation;
    }

    private void replace(BankAccountStatus status, OrganisationId authority) {
        var account = accounts.in(status, authority);
        if (account != null) {
            account.replace();
            accounts.flush();
        }
    }
}
