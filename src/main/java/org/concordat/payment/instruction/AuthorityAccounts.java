package org.concordat.payment.instruction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.platform.Iban;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Repository;
import org.concordat.vendor.BankAccountStatus;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AuthorityAccounts implements Repository<AuthorityAccount, AuthorityAccountId> {
    @Override
    public String kind() {
        return "authority-account";
    }

    @Nullable
    AuthorityAccount in(BankAccountStatus status, OrganisationId authority) {
        return find("authority = ?1 and status = ?2", authority, status).firstResult();
    }

    /** Former accounts too: a bank may still report on them. */
    Set<Iban> numbersOf(OrganisationId authority) {
        return list("authority", authority).stream().map(AuthorityAccount::iban).collect(Collectors.toSet());
    }

    /** The newest first. */
    Page<AuthorityAccount> of(OrganisationId authority, PageRequest page) {
        var after = page.afterId();
        var query = after == null
                ? find("authority = ?1 order by id.value desc", authority)
                : find("authority = ?1 and id.value < ?2 order by id.value desc", authority, after);
        return Page.cut(
                query.range(0, page.limit()).list(), page, row -> row.id().toString());
    }
}
