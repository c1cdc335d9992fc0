package org.concordat.kill;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.concordat.kill.Story.Kind;

/** What the database holds in the end: rows, work items, the audit record, the engine's tokens, the ledger, the outbox. */
final class Record {
    private static final String FACTS = """
            (select coalesce(string_agg(fact, ',' order by fact), '') from audit_record a where a.subject_id = thing.id)""";

    private static final String WAITING = """
            (select coalesce(string_agg(task_key, ',' order by task_key), '') from work_item w
              where w.business_key = thing.id),
            (select coalesce(string_agg(t.task_def_key_, ',' order by t.task_def_key_), '') from engine.act_ru_task t
              join engine.act_ru_execution e on e.id_ = t.proc_inst_id_ where e.business_key_ = thing.id::text),
            (select count(*) from engine.act_hi_procinst p where p.business_key_ = thing.id::text)""";

    private static final Map<Kind, String> OF =
            Map.of(Kind.VENDOR, """
            select id::text, format('%s version="%s" checks=%s facts=%s items=%s tasks=%s processes=%s memberships=%s',
              status, version,
              (select count(*) from vendor_check c where c.vendor_id = thing.id),
              FACTS, WAITING,
              (select count(*) from membership m where m.organisation_id = thing.organisation_id))
            from vendor thing""", Kind.BID, """
            select id::text, format('%s version="%s" facts=%s submitted=%s replaced=%s owners=%s',
              status, version, FACTS, submitted is not null, submitted is not null and submitted <> content,
              (select count(*) from participation p where p.thing_id = thing.id))
            from bid thing""", Kind.MILESTONE, """
            select id::text, format('%s version="%s" facts=%s evidence=%s items=%s tasks=%s processes=%s certificates=%s '
                || 'notices=%s mails=%s', status, version, FACTS,
              (select coalesce(string_agg(d.sha256, ','), '') from milestone_evidence e
                join document d on d.id = e.document_id where e.milestone_id = thing.id),
              WAITING,
              (select count(*) from certificate c where c.milestone_id = thing.id),
              (select count(*) from notice n where n.about_id = thing.id),
              (select count(*) from notice_mail m join notice n on n.id = m.notice_id where n.about_id = thing.id))
            from milestone thing""", Kind.CERTIFICATE, """
            select id::text, format('%s version="%s" facts=%s entries=%s payments=%s payable=%s paid=%s',
              status, version, FACTS,
              (select string_agg(e.purpose, ',' order by e.purpose) from ledger_entry e
                join ledger_book b on b.id = e.book_id where b.thing_id = thing.agreement_id),
              (select count(*) from payment p where p.certificate_id = thing.id), BALANCE('PAYABLE'), BALANCE('PAID'))
            from certificate thing""");

    private final Installation installation;

    Record(Installation installation) {
        this.installation = installation;
    }

    Map<String, String> of(Kind kind) {
        var sql = Objects.requireNonNull(OF.get(kind), "Every kind has its query")
                .replace("FACTS", FACTS)
                .replace("WAITING", WAITING)
                .replaceAll("BALANCE\\(('\\w+')\\)", """
                        (select trim_scale(coalesce(sum(l.amount), 0)) from ledger_line l
                          join ledger_book b on b.id = l.book_id
                          where b.thing_id = thing.agreement_id and l.account = $1)""");
        return installation.rows(sql).stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
    }

    long count(String of) {
        return Long.parseLong(
                installation.rows("select count(*)::text from " + of).get(0).get(0));
    }
}
