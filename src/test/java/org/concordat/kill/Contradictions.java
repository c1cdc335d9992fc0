package org.concordat.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What no commit may leave behind, whoever made it: a half of something, something twice, something that does not add up. */
final class Contradictions {
    private static final Map<String, String> QUERIES = new TreeMap<>(Map.ofEntries(
            Map.entry("a version for each fact", """
                    select id::text from vendor v where version + 1 <> (select count(*) from audit_record a
                      where a.subject_id = v.id)
                    union all select id::text from bid b where version + 1 <> (select count(*) from audit_record a
                      where a.subject_id = b.id)
                    union all select id::text from milestone m where version <> (select count(*) from audit_record a
                      where a.subject_id = m.id and a.fact <> 'document-stored')
                    union all select id::text from certificate c where version + 1 <> (select count(*)
                      from audit_record a where a.subject_id = c.id)"""),
            Map.entry("a bid and its owner", """
                    select b.id::text from bid b where not exists (select 1 from participation p
                      where p.thing_id = b.id and p.organisation_id = b.bidder_id and p.capacity = 'OWNER')"""),
            Map.entry("a task and its work item", """
                    select coalesce(t.id_, w.task_id) from engine.act_ru_task t full join work_item w on w.task_id = t.id_
                    where t.id_ is null or w.task_id is null"""),
            Map.entry("a milestone under review and its task", """
                    select m.id::text from milestone m left join work_item w on w.business_key = m.id
                      and w.task_key = 'review'
                    where (m.status = 'SUBMITTED') <> (w.id is not null)"""),
            Map.entry("an acceptance and its certificate", """
                    select m.id::text from milestone m left join certificate c on c.milestone_id = m.id
                    where (m.status = 'ACCEPTED') <> (c.id is not null)"""),
            Map.entry("an acceptance and its mail", """
                    select m.id::text from milestone m where m.status = 'ACCEPTED' and 1 <> (select count(*)
                      from notice n join notice_mail l on l.notice_id = n.id
                      where n.about_id = m.id and n.kind = 'milestone-accepted')"""),
            Map.entry("a certificate and its entries", """
                    select c.id::text from certificate c where 'certification,sharing' is distinct from (
                      select string_agg(e.purpose, ',' order by e.purpose) from ledger_entry e where e.source_id = c.id)"""),
            Map.entry("a payment and its entry", """
                    select coalesce(p.id, e.source_id)::text from payment p
                    full join (select * from ledger_entry where purpose = 'payment') e on e.source_id = p.id
                    where p.id is null or e.id is null"""),
            Map.entry("the payments of a certificate and its total", """
                    select c.id::text from certificate c where c.paid <> (select coalesce(sum(p.amount), 0)
                      from payment p where p.certificate_id = c.id)"""),
            Map.entry("the lines of an entry and zero", """
                    select e.id::text from ledger_entry e left join ledger_line l on l.entry_id = e.id
                    group by e.id having coalesce(sum(l.amount), 1) <> 0 or count(*) <> e.line_count"""),
            Map.entry("the lines of a book and its balances", """
                    select book_id::text from ledger_balance_day s full join (
                      select l.book_id, e.value_date as day, l.account, l.party, l.item, sum(l.amount) as delta
                      from ledger_line l join ledger_entry e on e.id = l.entry_id group by 1, 2, 3, 4, 5
                    ) r using (book_id, day, account, party, item)
                    where s.delta is distinct from r.delta"""),
            Map.entry("evidence, its document and both facts", """
                    select coalesce(d.id, e.document_id)::text from document d
                    full join milestone_evidence e on e.document_id = d.id
                    where d.id is null or e.document_id is null
                      or 'document-stored,evidence-added' is distinct from (
                        select string_agg(fact, ',' order by fact) from audit_record a
                        where a.subject_id = d.about_id and a.details ->> 'document' = d.id::text)"""),
            // The tender of this test has no process, whatever the row waits for.
            Map.entry("what the night has found", """
                    select what from process_mismatch
                    where repaired_at is null and business_key not in (select id from tender)""")));

    private final Path documents;

    Contradictions(Path documents) {
        this.documents = documents;
    }

    /** One line for each, with what it is about. */
    List<String> in(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        for (var query : QUERIES.entrySet()) {
            for (var row : Installation.rows(connection, query.getValue())) {
                found.add(query.getKey() + ": " + row.get(0));
            }
        }
        for (var row : Installation.rows(connection, "select id::text, sha256 from document")) {
            if (!row.get(1).equals(hashOnDisk(row.get(1)))) {
                found.add("a document and its content: " + row.get(0));
            }
        }
        return found;
    }

    private String hashOnDisk(String sha256) {
        var file = documents
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
        try {
            return Files.exists(file) ? MilestoneLife.sha256(Files.readAllBytes(file)) : "nothing";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
