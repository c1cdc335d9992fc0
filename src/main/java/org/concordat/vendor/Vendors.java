package org.concordat.vendor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Repository;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Vendors implements Repository<Vendor, VendorId> {
    @Override
    public String kind() {
        return "vendor";
    }

    boolean isRegistered(String scheme, String registerNumber) {
        return count("registerScheme = ?1 and registerNumber = ?2", scheme, registerNumber) > 0;
    }

    @Nullable
    Vendor ofOrganisation(OrganisationId organisation) {
        return find("organisation", organisation).firstResult();
    }

    /** The register, newest first: all of it for the public side, its own entry for a vendor. */
    Page<VendorRow> seenBy(Actor actor, @Nullable VendorStatus status, @Nullable String name, PageRequest page) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        if (!actor.hasAny(Role.PUBLIC_SIDE) && !actor.has(Role.AUDITOR)) {
            var organisation = actor.organisation();
            if (organisation == null) {
                return new Page<>(List.of(), null);
            }
            conditions.add("v.organisation = :organisation");
            values.put("organisation", organisation);
        }
        if (status != null) {
            conditions.add("v.status = :status");
            values.put("status", status);
        }
        if (name != null && !name.isBlank()) {
            conditions.add("lower(v.name) like lower(:name) escape '!'");
            values.put("name", "%" + name.strip().replaceAll("([!%_])", "!$1") + "%");
        }
        if (page.after() != null) {
            conditions.add("v.id.value < :after");
            values.put("after", page.afterId());
        }
        var query = getEntityManager().createQuery("""
                        select new org.concordat.vendor.VendorRow(v.id, v.number, v.name, v.country, v.status, v.qualifiedUntil)
                        from Vendor v where %s order by v.id.value desc
                        """.formatted(String.join(" and ", conditions)), VendorRow.class);
        values.forEach(query::setParameter);
        return Page.cut(
                query.setMaxResults(page.fetch()).getResultList(),
                page,
                row -> row.id().toString());
    }

    /** In one query, however many there are. */
    Map<VendorId, Set<CheckKind>> checksMadeUnderReview() {
        var made = new HashMap<VendorId, Set<CheckKind>>();
        getEntityManager()
                .createQuery(
                        "select v.id.value as vendor, c.kind as kind from Vendor v left join v.checks c on c.review = v.review where v.status = :status",
                        Tuple.class)
                .setParameter("status", VendorStatus.UNDER_REVIEW)
                .getResultStream()
                .forEach(row -> {
                    var kinds = made.computeIfAbsent(
                            new VendorId(row.get("vendor", UUID.class)), vendor -> EnumSet.noneOf(CheckKind.class));
                    var kind = row.get("kind", CheckKind.class);
                    if (kind != null) {
                        kinds.add(kind);
                    }
                });
        return made;
    }
}
