package org.concordat.notice;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.concordat.Authority;
import org.concordat.World;
import org.concordat.identity.Role;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Reference;
import org.concordat.workflow.TimeTravel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two nodes on one outbox, and one of them dying in the middle of its work. */
@QuarkusTest
@SuppressWarnings("NullAway.Init")
@QuarkusTestResource(MailServer.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class OutboxTest {
    private static final int MAILS = 200;
    private static final int BATCH = 20;

    @Inject
    World world;

    @Inject
    Notices notices;

    @Inject
    Outbox outbox;

    @Inject
    OutboxWorker worker;

    @Inject
    TimeTravel time;

    @Inject
    EntityManager entityManager;

    @Inject
    DataSource dataSource;

    GreenMail mail;
    Authority authority;
    Reference about;

    @BeforeEach
    void anEmptyOutboxAndAMailbox() {
        authority = world.authority();
        var address = authority.person(Role.PROCUREMENT_OFFICER).subject() + "@example.org";
        // GreenMail makes a mailbox at its first mail; two first mails at once would make two and lose one of the
        // mails.
        mail.setUser(address, address);
        about = new Reference("vendor", Identifiers.next());
        worker.drain();
    }

    @Test
    void twoWorkersTogetherSendEveryMailOnce() throws Exception {
        send(MAILS);

        together(() -> {
            worker.drain();
            return List.of();
        });

        assertThat(arrivals())
                .hasSize(MAILS)
                .allSatisfy((message, times) -> assertThat(times).as(message).isOne());
        assertThat(written())
                .hasSize(MAILS)
                .containsOnlyKeys(arrivals().keySet())
                .allSatisfy(
                        (message, attempts) -> assertThat(attempts).as(message).isOne());
    }

    @Test
    void twoWorkersShareTheWork() throws Exception {
        send(MAILS);

        var shares = together(() -> {
            var taken = new ArrayList<UUID>();
            for (var batch = 0; batch < MAILS / BATCH / 2; batch++) {
                outbox.take().forEach(each -> taken.add(each.id()));
            }
            return taken;
        });

        assertThat(shares).allSatisfy(share -> assertThat(share).hasSize(MAILS / 2));
        assertThat(shares.stream().flatMap(List::stream))
                .doesNotHaveDuplicates()
                .hasSize(MAILS);
    }

    @Test
    void whatAnotherNodeIsTakingIsPassedOverWithoutWaiting() throws Exception {
        send(BATCH + 1);

        try (var anotherNode = dataSource.getConnection()) {
            anotherNode.setAutoCommit(false);
            var held = hold(anotherNode);

            var taken = outbox.take();

            assertThat(held).hasSize(BATCH);
            assertThat(taken).singleElement().satisfies(each -> assertThat(held).doesNotContain(each.id()));
            anotherNode.rollback();
        }
        assertThat(outbox.take()).hasSize(BATCH);
    }

    @Test
    void whatADeadNodeHadTakenIsSentByTheNextWhenItsTimeHasPassed() {
        send(1);
        var lost = outbox.take();

        worker.drain();
        assertThat(arrivals()).isEmpty();
        time.advance(Duration.ofMinutes(5).plusSeconds(1));
        worker.drain();

        assertThat(lost).hasSize(1);
        assertThat(arrivals()).isEqualTo(Map.of("<" + lost.get(0).id() + "@concordat>", 1));
        assertThat(written()).isEqualTo(Map.of("<" + lost.get(0).id() + "@concordat>", 2));
    }

    @Test
    void whatADeadNodeHadSentWithoutWritingItDownArrivesAgainUnderTheSameMessageId() {
        send(1);
        worker.drain();
        forgetTheSending();

        worker.drain();
        assertThat(arrivals().values()).containsExactly(1);
        time.advance(Duration.ofMinutes(5).plusSeconds(1));
        worker.drain();

        assertThat(arrivals().values()).containsExactly(2);
        assertThat(written()).containsOnlyKeys(arrivals().keySet());
    }

    private void send(int count) {
        var officer = authority.person(Role.PROCUREMENT_OFFICER);
        QuarkusTransaction.requiringNew()
                .run(() -> Collections.nCopies(
                                count,
                                new Notice(
                                        "vendor-test",
                                        authority.id(),
                                        Set.of(Recipients.one(officer.id())),
                                        about,
                                        "/vendors/" + about.id(),
                                        "vendor:review_waits",
                                        Map.of("number", "VEN-2026-000777")))
                        .forEach(notices::send));
    }

    /** Two threads that begin at the same moment, as two nodes would. */
    private static List<List<UUID>> together(Callable<List<UUID>> work) throws Exception {
        var start = new CyclicBarrier(2);
        var nodes = Executors.newFixedThreadPool(2);
        try {
            var running = new ArrayList<Future<List<UUID>>>();
            for (var node = 0; node < 2; node++) {
                running.add(nodes.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            var results = new ArrayList<List<UUID>>();
            for (var each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            nodes.shutdownNow();
        }
    }

    /** The rows that another node would hold between its select and its commit. */
    private Set<UUID> hold(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select m.id from notice_mail m join notice n on n.id = m.notice_id where n.about_id = ?
                order by m.id limit ? for update of m""")) {
            statement.setObject(1, about.id());
            statement.setInt(2, BATCH);
            var held = new HashSet<UUID>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    held.add(rows.getObject(1, UUID.class));
                }
            }
            return held;
        }
    }

    /** The row as it is between the sending and the writing down, which is where the node dies. */
    private void forgetTheSending() {
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery("""
                                update notice_mail set message_id = null, next_try_at = sent_at + interval '5 minutes',
                                  sent_at = null
                                where notice_id in (select id from notice where about_id = :about)""")
                        .setParameter("about", about.id())
                        .executeUpdate());
    }

    /** How often each mail of this test has arrived, by its Message-ID. */
    private Map<String, Integer> arrivals() {
        var person = authority.person(Role.PROCUREMENT_OFFICER).subject() + "@";
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message -> header(message, "To").contains(person))
                .collect(toMap(message -> header(message, "Message-ID"), message -> 1, Integer::sum));
    }

    private static String header(MimeMessage message, String name) {
        try {
            return String.join(",", message.getHeader(name));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The attempts of each mail of this test that was written down as sent, by its Message-ID. */
    @SuppressWarnings("unchecked")
    private Map<String, Integer> written() {
        List<Object[]> rows = QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                        .createNativeQuery("""
                                select m.message_id, m.attempts from notice_mail m join notice n on n.id = m.notice_id
                                where n.about_id = :about and m.sent_at is not null""")
                        .setParameter("about", about.id())
                        .getResultList());
        return rows.stream().collect(toMap(row -> (String) row[0], row -> (Integer) row[1]));
    }
}
