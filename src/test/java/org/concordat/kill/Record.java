package org.concordat.kill;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** What the database holds in the end: rows, work items, the audit record and the engine's tokens. */
final class Record {
    private static final String VENDORS = """
            select v.id, format('%s version="%s" checks=%s facts=%s items=%s tasks=%s processes=%s memberships=%s',
              v.status, v.version,
              (select count(*) from vendor_check c where c.vendor_id = v.id),
              (select string_agg(fact, ',' order by fact) from audit_record a
                where a.subject_id = v.id and a.fact like 'vendor-%'),
              (select string_agg(task_key, ',' order by task_key) from work_item w where w.subject_id = v.id),
              (select string_agg(t.task_def_key_, ',' order by t.task_def_key_) from engine.act_ru_task t
                join engine.act_ru_execution e on e.id_ = t.proc_inst_id_ where e.business_key_ = v.id::text),
              (select count(*) from engine.act_hi_procinst p where p.business_key_ = v.id::text),
              (select count(*) from membership m where m.organisation_id = v.organisation_id))
            from vendor v""";

    private final Installation installation;

    Record(Installation installation) {
        this.installation = installation;
    }

    Map<String, String> ofVendors() {
        try (var connection = installation.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(VENDORS)) {
            var vendors = new TreeMap<String, String>();
            while (rows.next()) {
                vendors.put(rows.getString(1), rows.getString(2));
            }
            return vendors;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long count(String of) {
        try (var connection = installation.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + of)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
