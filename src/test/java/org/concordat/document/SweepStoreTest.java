package org.concordat.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.concordat.Authority;
import org.concordat.World;
import org.concordat.identity.Capacity;
import org.concordat.identity.Participations;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.Reference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@SuppressWarnings("NullAway.Init")
class SweepStoreTest {
    @Inject
    World world;

    @Inject
    Vault vault;

    @Inject
    Participations participations;

    @Inject
    SweepStore sweep;

    @Inject
    Clock clock;

    @ConfigProperty(name = "concordat.document.folder")
    Path store;

    @ConfigProperty(name = "quarkus.http.body.uploads-directory")
    Path uploads;

    @TempDir
    Path folder;

    Authority authority;
    Actor member;
    Reference thing;

    @BeforeEach
    void aThingOfAnAuthority() {
        authority = world.authority();
        var person = authority.person(Role.MILESTONE_REVIEWER);
        member = new Actor(person.id(), authority.id(), Set.of(Role.MILESTONE_REVIEWER), Set.of());
        thing = new Reference("test", UUID.randomUUID());
        QuarkusTransaction.requiringNew().run(() -> participations.grant(thing, authority.id(), Capacity.OWNER));
    }

    @Test
    void removesTheContentOfAnUploadThatWasUndone() throws IOException {
        var undone = age(undoneUpload(content()));
        var young = undoneUpload(content());

        sweep.run(clock.instant());

        assertThat(undone).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void keepsEveryContentThatARowPointsTo() throws IOException {
        var content = content();
        var kept = upload(content);
        age(place(kept));

        sweep.run(clock.instant());

        try (var stored = vault.open(kept.id(), member).content()) {
            assertThat(stored).hasBinaryContent(content);
        }
    }

    @Test
    void keepsAnUndoneContentThatIsHandedInAgain() throws IOException {
        var content = content();
        age(undoneUpload(content));
        var kept = upload(content);

        sweep.run(clock.instant());

        try (var stored = vault.open(kept.id(), member).content()) {
            assertThat(stored).hasBinaryContent(content);
        }
    }

    @Test
    void removesOldFilesOfRequestsThatWereKilled() throws IOException {
        Files.createDirectories(uploads);
        var left = age(Files.writeString(uploads.resolve("left-" + UUID.randomUUID()), "half a file"));
        var running = Files.writeString(uploads.resolve("running-" + UUID.randomUUID()), "half a file");
        var outside = age(Files.writeString(folder.resolve("outside"), "not ours"));
        var link = Files.createSymbolicLink(uploads.resolve("link-" + UUID.randomUUID()), outside.toAbsolutePath());

        sweep.run(clock.instant());

        assertThat(left).doesNotExist();
        assertThat(running).exists();
        assertThat(outside).exists();
        assertThat(link).isSymbolicLink();
        Files.delete(link);
        Files.delete(running);
    }

    private DocumentView upload(byte[] content) {
        try {
            var file = Files.write(folder.resolve("report.pdf"), content);
            return vault.store(file, "report.pdf", null, authority.id(), thing, member);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path undoneUpload(byte[] content) {
        QuarkusTransaction.begin();
        try {
            return place(upload(content));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static byte[] content() {
        return EvidenceFiles.pdf(UUID.randomUUID().toString());
    }

    private Path place(DocumentView stored) {
        var hash = stored.sha256();
        return store.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
    }

    private static Path age(Path file) throws IOException {
        var modified = Files.getLastModifiedTime(file).toInstant();
        return Files.setLastModifiedTime(file, FileTime.from(modified.minus(Duration.ofDays(2))));
    }
}
