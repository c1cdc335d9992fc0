package org.concordat.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.kill.Ground;
import org.concordat.kill.Installation;
import org.concordat.kill.Request;

/** The authority, the vendors and the work that the commands are measured on. */
final class Fixture {
    private static final String AUTHORITY = "Ministry of Measures";
    private static final String DELIVERY = "measured-delivery-manager";

    /** Every id that the engine and the worklist keep of a thing, in an order that is the same for each such thing. */
    private static final String PROCESS_NAMES = """
            array(select x from (
              select 1 as kind, coalesce(e.act_id_, '') || coalesce((select min(c.act_id_) from act_ru_execution c
                  where c.parent_id_ = e.id_), '') || e.is_concurrent_ || e.is_scope_ || (e.parent_id_ is null) as place,
                e.id_ as x from act_ru_execution e join process p on e.proc_inst_id_ = p.id
              union all select 2, task_def_key_, id_ from act_ru_task join process p on proc_inst_id_ = p.id
              union all select 3, handler_cfg_, id_ from act_ru_job join process p on process_instance_id_ = p.id
              union all select 4, name_, id_ from act_ru_variable join process p on proc_inst_id_ = p.id
              union all select 5, t.task_def_key_ || i.group_id_, i.id_ from act_ru_identitylink i
                join act_ru_task t on t.id_ = i.task_id_ join process p on t.proc_inst_id_ = p.id
              union all select 6, act_id_, id_ from act_hi_actinst join process p on proc_inst_id_ = p.id
              union all select 7, task_key, w.id::text from work_item w where w.business_key = thing.id
            ) y order by kind, place, x)""";

    private final Installation installation;
    private final UUID authority;
    private final Ground ground;

    Fixture(Installation installation) {
        this.installation = installation;
        this.authority =
                installation.authority(AUTHORITY, Role.PROCUREMENT_OFFICER, Role.APPROVER, Role.MILESTONE_REVIEWER);
        this.ground = new Ground(installation, authority);
    }

    Request whoAmI() {
        return Request.read(installation, officer(), "/api/v1/me");
    }

    private String officer() {
        return installation.token(AUTHORITY + "-" + Role.PROCUREMENT_OFFICER);
    }

    /** So many open tasks wait in all, every one of them for the officer who reads. */
    void openTasks(int total) {
        installation.run("""
                insert into work_item (id, task_id, process_key, task_key, business_key, role, title, organisation_id, kind,
                                       subject_id, label, path, opened_at, due_at)
                select uuidv7(), 'task-' || n, 'vendor-qualification', 'identity-check', uuidv7(), 'procurement-officer',
                  'Check identity and register entry', ?, 'vendor', uuidv7(), 'VEN-2026-' || n || ' Vendor', '/vendors/' || n,
                  now(), now() + n * interval '1 minute'
                from generate_series((select count(*) + 1 from work_item), ?) n""", authority, total);
        settle();
    }

    List<Subject> worklistReads(int count) {
        var read = Request.read(installation, officer(), "/api/v1/tasks");
        return java.util.Collections.nCopies(count, new Subject(() -> read, List.of()));
    }

    List<Subject> registrations(int count) {
        var subjects = new ArrayList<Subject>();
        for (var number = 0; number < count; number++) {
            var vendor = UUID.randomUUID();
            var request = Request.command(
                    installation, installation.token("founder-" + vendor), "/api/v1/vendors", null, """
                    {"name":"Vendor %1$s","country":"EE","registerScheme":"EE-KMKR","registerNumber":"%1$s",
                     "address":"Pikk 12, Tallinn","authority":"%2$s"}""".formatted(
                                    vendor, authority));
            subjects.add(new Subject(() -> request, List.of()));
        }
        return subjects;
    }

    List<Subject> identityChecks() {
        var officer = officer();
        return subjects("vendor", "thing.organisation_id::text, thing.number, thing.register_number", "true")
                .map((id, version) -> command(
                        officer,
                        "/api/v1/vendors/" + id + "/checks/IDENTITY",
                        version,
                        "{\"result\":\"PASSED\",\"source\":\"Business register\"}"));
    }

    /** A published tender, and for each vendor a bid that was drafted through the API. */
    List<Request> bidDrafts(int count) {
        var tender = ground.tender();
        installation.run("""
                update vendor set status = 'QUALIFIED', qualified_until = '2065-06-30', qualification_ends_at = '2035-07-01'
                where id in (select id from vendor order by id limit ?)""", count);
        return installation.rows("select register_number from vendor where status = 'QUALIFIED'").stream()
                .map(row -> Request.command(
                        installation,
                        installation.token("founder-" + row.get(0)),
                        "/api/v1/tenders/" + tender + "/bids",
                        null,
                        "{\"price\":{\"amount\":\"900000.00\",\"currency\":\"EUR\"},\"technicalOffer\":\"Two halls\"}"))
                .toList();
    }

    List<Subject> bidSubmissions() {
        return subjects(
                        "bid",
                        "v.register_number, v.organisation_id::text, v.id::text, v.number, thing.number, m.person_id::text",
                        "thing.status = 'DRAFT'",
                        "join vendor v on v.organisation_id = thing.bidder_id"
                                + " join membership m on m.organisation_id = v.organisation_id and m.role = 'bid-manager'")
                .mapNamed((names, version) -> command(
                        installation.token("founder-" + names.get(1)),
                        "/api/v1/bids/" + names.get(0) + "/submission",
                        version,
                        ""));
    }

    /** Milestones in progress, each of its own agreement, with one criterion and the evidence for it. */
    void milestones(int count) {
        ground.milestones(ground.deliverer(DELIVERY), count);
        installation.run("""
                update milestone set version = 1, status = 'IN_PROGRESS',
                  makers = array[(select id from person where subject = ?)]""", DELIVERY);
        installation.run("""
                insert into document (id, name, media_type, size, sha256, owner_id, about_kind, about_id, stored_by, at)
                select uuidv7(), 'protocol.pdf', 'application/pdf', 1000, repeat('a', 64), vendor_id, 'milestone', id,
                  makers[1], now() from milestone""");
        installation.run("""
                insert into milestone_evidence
                select m.id, 1, 'C1', 'SERVICE_LOG', d.id, d.stored_by, now() from milestone m
                join document d on d.about_id = m.id""");
        settle();
    }

    List<Subject> milestoneSubmissions() {
        return milestonesIn("IN_PROGRESS", DELIVERY, "/submission");
    }

    List<Subject> milestoneAcceptances() {
        return milestonesIn("SUBMITTED", AUTHORITY + "-" + Role.MILESTONE_REVIEWER, "/acceptance");
    }

    private List<Subject> milestonesIn(String status, String person, String move) {
        var token = installation.token(person);
        return subjects(
                        "milestone",
                        "thing.agreement_id::text, thing.number, d.id::text, b.id::text, c.number",
                        "thing.status = '" + status + "'",
                        "join document d on d.about_id = thing.id join ledger_book b on b.thing_id = thing.agreement_id"
                                + " join commitment c on c.agreement_id = thing.agreement_id")
                .map((id, version) -> command(token, "/api/v1/milestones/" + id + move, version, ""));
    }

    private Request command(String token, String path, String version, String body) {
        return Request.command(installation, token, path, "\"" + version + "\"", body);
    }

    /** What was written by hand is counted and on the disk before anybody is measured: not the measured ones pay for it. */
    private void settle() {
        try (var connection = installation.administer();
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Things subjects(String table, String names, String where) {
        return subjects(table, names, where, "");
    }

    private Things subjects(String table, String names, String where, String joins) {
        settle();
        return new Things(installation.rows("""
                select thing.version::text, array[thing.id::text, %s] || (with process as (
                  select id_ as id from act_ru_execution where business_key_ = thing.id::text) select %s)
                from %s thing %s where %s order by thing.id""".formatted(names, PROCESS_NAMES, table, joins, where)));
    }
}
