package org.concordat.kill;

import java.sql.Connection;
import java.sql.SQLException;

/** One write lost or made twice, past every guard of the database. */
enum Damage {
    A_FACT_OF_A_VENDOR_IS_LOST("delete from audit_record where " + one("audit_record", "fact = 'vendor-checked'")),
    A_FACT_OF_A_BID_IS_LOST("delete from audit_record where " + one("audit_record", "fact = 'bid-submitted'")),
    A_FACT_OF_A_BID_IS_TWICE("""
            insert into audit_record select uuidv7(), at, person, organisation, fact, subject_kind, subject_id, details
            from audit_record where fact = 'bid-prepared' limit 1"""),
    A_STEP_OF_A_BID_IS_LOST("update bid set version = version - 1 where " + one("bid", "true")),
    A_BID_HAS_NO_OWNER("delete from participation where " + one("participation", "kind = 'bid'")),
    A_WORK_ITEM_IS_LOST("delete from work_item where " + one("work_item", "true")),
    A_WORK_ITEM_IS_TOO_MUCH("update work_item set task_id = 'nothing' where " + one("work_item", "true")),
    A_REVIEW_IS_LOST("update milestone set status = 'ACCEPTED', accepted_at = now() where "
            + one("milestone", "status = 'SUBMITTED'")),
    A_CERTIFICATE_IS_LOST("delete from certificate where " + one("certificate", "true")),
    AN_ENTRY_IS_LOST("delete from ledger_entry where " + one("ledger_entry", "purpose = 'sharing'")),
    AN_ENTRY_IS_TWICE("""
            insert into ledger_entry (id, book_id, text, source_kind, source_id, purpose, value_date, posted_at, posted_by,
              line_count)
            select uuidv7(), book_id, text, source_kind, uuidv7(), purpose, value_date, posted_at, posted_by, 2
            from ledger_entry where purpose = 'payment' limit 1"""),
    A_LINE_IS_LOST("""
            delete from ledger_line where (entry_id, position) in (select entry_id, position from ledger_line limit 1)"""),
    A_BALANCE_IS_MOVED("""
            update ledger_balance_day set delta = delta + 1 where ctid = (select ctid from ledger_balance_day limit 1)"""),
    A_PAYMENT_IS_LOST("delete from payment where " + one("payment", "true")),
    EVIDENCE_IS_LOST("""
            delete from milestone_evidence where document_id in (select document_id from milestone_evidence limit 1)"""),
    A_DOCUMENT_IS_LOST("delete from document where " + one("document", "true")),
    A_DOCUMENT_HAS_OTHER_CONTENT("update document set sha256 = repeat('0', 64) where " + one("document", "true")),
    A_MAIL_IS_LOST("delete from notice_mail where " + one("notice_mail", "true")),
    A_MAIL_IS_TWICE("""
            insert into notice_mail (id, notice_id, next_try_at) select uuidv7(), notice_id, now() from notice_mail limit 1""");

    private final String sql;

    Damage(String sql) {
        this.sql = sql;
    }

    private static String one(String table, String where) {
        return "id = (select id from " + table + " where " + where + " limit 1)";
    }

    /** Without triggers and foreign keys; whoever calls this takes it back. */
    void on(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            if (statement.executeUpdate(sql) != 1) {
                throw new IllegalStateException("There was nothing to damage: " + this);
            }
        }
    }
}
