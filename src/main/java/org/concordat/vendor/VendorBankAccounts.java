package org.concordat.vendor;

import static org.concordat.vendor.BankAccountStatus.PROPOSED;
import static org.concordat.vendor.BankAccountStatus.VERIFIED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Repository;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class VendorBankAccounts implements Repository<VendorBankAccount, BankAccountId> {
    @Override
    public String kind() {
        return "bank-account";
    }

    @Nullable
    VendorBankAccount in(BankAccountStatus status, VendorId vendor) {
        return find("vendor = ?1 and status = ?2", vendor, status).firstResult();
    }

    @Nullable
    VendorBankAccount in(BankAccountStatus status, OrganisationId organisation) {
        return find("organisation = ?1 and status = ?2", organisation, status).firstResult();
    }

    Map<OrganisationId, VerifiedAccount> payable(Set<OrganisationId> organisations) {
        var changing = new HashSet<OrganisationId>();
        var verified = new HashMap<OrganisationId, VerifiedAccount>();
        list("organisation in ?1 and status in ?2", organisations, List.of(PROPOSED, VERIFIED))
                .forEach(account -> {
                    if (account.isIn(PROPOSED)) {
                        changing.add(account.organisation());
                    } else {
                        verified.put(account.organisation(), account.verified());
                    }
                });
        verified.keySet().removeAll(changing);
        return verified;
    }

    /** The newest first. */
    Page<VendorBankAccount> of(VendorId vendor, PageRequest page) {
        var after = page.afterId();
        var query = after == null
                ? find("vendor = ?1 order by id.value desc", vendor)
                : find("vendor = ?1 and id.value < ?2 order by id.value desc", vendor, after);
        return Page.cut(
                query.range(0, page.limit()).list(), page, row -> row.id().toString());
    }
}
