package org.concordat.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.concordat.Authority;
import org.concordat.World;
import org.concordat.identity.Capacity;
import org.concordat.identity.Participations;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.NotFound;
import org.concordat.platform.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class VaultTest {
    @Inject
    World world;

    @Inject
    Vault vault;

    @Inject
    Participations participations;

    @Inject
    EntityManager entityManager;

    @TempDir
    Path folder;

    Authority authority;
    Actor member;
    Reference thing;

    @BeforeEach
    void aThingOfAnAuthority() {
        authority = world.authority();
        member = actor(authority);
        thing = new Reference("test", UUID.randomUUID());
        QuarkusTransaction.requiringNew().run(() -> participations.grant(thing, authority.id(), Capacity.OWNER));
    }

    @Test
    void givesOutWhatItTookIn() throws IOException {
        var stored = store("report.pdf", EvidenceFiles.pdf());

        try (var content = vault.open(stored.id(), member).content()) {
            assertThat(content).hasBinaryContent(EvidenceFiles.pdf());
        }
        assertThat(stored.mediaType()).isEqualTo("application/pdf");
        assertThat(vault.about(thing, member)).containsExactly(stored);
    }

    @Test
    void hidesAThingsFilesFromOthers() throws IOException {
        var stored = store("report.pdf", EvidenceFiles.pdf());
        var stranger = actor(world.authority());

        assertThatThrownBy(() -> vault.open(stored.id(), stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> vault.about(thing, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        vault.store(folder.resolve("report.pdf"), "report.pdf", null, authority.id(), thing, stranger))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void refusesAnEmptyFileAndLeavesNoTrace() {
        assertThatThrownBy(() -> store("report.pdf", new byte[0])).isInstanceOf(FileEmpty.class);
        assertThat(vault.about(thing, member)).isEmpty();
    }

    @Test
    void refusesAFileAboveTheLimit() {
        assertThatThrownBy(() -> {
                    var file = folder.resolve("large.pdf");
                    try (var large = new java.io.RandomAccessFile(file.toFile(), "rw")) {
                        large.setLength(200L * 1024 * 1024 + 1);
                    }
                    vault.store(file, "large.pdf", null, authority.id(), thing, member);
                })
                .isInstanceOf(FileTooLarge.class);
    }

    @Test
    void neverChangesWhatWasHandedIn() throws IOException {
        store("report.pdf", EvidenceFiles.pdf());

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entityManager
                                .createNativeQuery("update document set name = 'other.pdf' where about_id = :thing")
                                .setParameter("thing", thing.id())
                                .executeUpdate()))
                .hasStackTraceContaining("document");
    }

    private DocumentView store(String name, byte[] content) throws IOException {
        var file = Files.write(folder.resolve(name), content);
        return vault.store(file, name, null, authority.id(), thing, member);
    }

    private static Actor actor(Authority authority) {
        var person = authority.person(Role.MILESTONE_REVIEWER);
        return new Actor(person.id(), authority.id(), Set.of(Role.MILESTONE_REVIEWER), Set.of());
    }
}
