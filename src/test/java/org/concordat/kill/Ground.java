package org.concordat.kill;

import java.util.List;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.platform.Identifiers;

/** What commands of later capabilities stand on, made by SQL: a published tender, and milestones of signed agreements. */
public final class Ground {
    private final Installation installation;
    private final UUID authority;

    public Ground(Installation installation, UUID authority) {
        this.installation = installation;
        this.authority = authority;
    }

    /** Published and open for bids for some weeks; no process follows it. */
    public UUID tender() {
        var tender = Identifiers.next();
        installation.run("""
                insert into tender (id, version, number, project_id, authority_id, title, description, estimate_amount,
                  estimate_currency, status, deadline, evaluators, prepared_by, published_at, questions_until,
                  opening_due_at, scoring_due_at, consensus_due_at, award_due_at)
                values (?, 1, 'TND-2026-900000', uuidv7(), ?, 'Data centre', 'A data centre', 1000000, 'EUR', 'PUBLISHED',
                  now() + interval '30 days', array[uuidv7(), uuidv7()], array[uuidv7()], now(), now() + interval '20 days',
                  now() + interval '31 days', now() + interval '40 days', now() + interval '50 days',
                  now() + interval '60 days')""", tender, authority);
        installation.run("insert into tender_criterion values (?, 0, 'Q', 'Quality', 'QUALITY', 60)", tender);
        installation.run("insert into tender_criterion values (?, 1, 'P', 'Price', 'PRICE', 40)", tender);
        return tender;
    }

    /** A vendor whose delivery manager has that subject. */
    public UUID deliverer(String subject) {
        var vendor = Identifiers.next();
        installation.run("""
                insert into organisation (id, version, kind, name, country, region, zone, cut_off, extra_days)
                values (?, 0, 'VENDOR', 'Measured vendor', 'EE', '', 'Europe/Tallinn', '17:00', '{}')""", vendor);
        installation.enrol(subject, vendor, Role.DELIVERY_MANAGER);
        return vendor;
    }

    /** Scheduled milestones with one criterion, each of its own agreement, whose value is committed; tells their ids. */
    public List<UUID> milestones(UUID vendor, int count) {
        installation.run("""
                insert into milestone (id, version, number, agreement_id, authority_id, vendor_id, code, title, amount,
                  currency, due_on, status, revision, makers)
                select uuidv7(), 0, 'MIL-2026-' || (900000 + n), uuidv7(), ?, ?, 'M1', 'First phase', 50000, 'EUR',
                  '2035-01-31', 'SCHEDULED', 0, array[]::uuid[] from generate_series(1, ?) n""", authority, vendor, count);
        installation.run("insert into milestone_criterion select id, 0, 'C1', 'The service runs' from milestone");
        installation.run("""
                insert into participation (id, kind, thing_id, organisation_id, capacity, since)
                select uuidv7(), 'milestone', id, authority_id, 'OWNER', now() from milestone
                union all select uuidv7(), 'milestone', id, vendor_id, 'OTHER_PARTY', now() from milestone
                union all select uuidv7(), 'agreement', agreement_id, authority_id, 'OWNER', now() from milestone
                union all select uuidv7(), 'agreement', agreement_id, vendor_id, 'OTHER_PARTY', now() from milestone""");
        commitments();
        return installation.rows("select id::text from milestone order by id").stream()
                .map(row -> UUID.fromString(row.get(0)))
                .toList();
    }

    private void commitments() {
        installation.run("""
                insert into commitment
                select agreement_id, 0, 'AGR-2026-' || substring(number from 10), title, authority_id, 'Ministry', vendor_id,
                  'Vendor', amount, currency, current_date from milestone""");
        installation.run("""
                insert into committed_milestone
                select agreement_id, 0, code, title, amount, due_on,
                  '[{"party":"authority","weight":"60"},{"party":"vendor","weight":"40"}]' from milestone""");
        installation.run("""
                insert into ledger_book select uuidv7(), 'agreement', agreement_id, currency, 2, now() from milestone""");
    }
}
