package org.concordat.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {
    @TempDir
    Path folder;

    @Test
    void keepsAContentUnderItsHash() throws IOException {
        var stored = store().put(upload("abc"));

        assertThat(stored.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(stored.size()).isEqualTo(3);
        assertThat(folder.resolve("store/ba/78").resolve(stored.sha256())).hasContent("abc");
        try (var content = store().open(stored.sha256())) {
            assertThat(content).hasContent("abc");
        }
    }

    @Test
    void keepsTheSameContentOnceAndLeavesNothingBeside() throws IOException {
        store().put(upload("abc"));
        store().put(upload("abc"));

        try (var all = Files.walk(folder.resolve("store"))) {
            assertThat(all.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void saysWhenItCannotBeWrittenTo() throws IOException {
        assertThat(store().isWritable()).isTrue();

        Files.delete(folder.resolve("store"));
        Files.writeString(folder.resolve("store"), "in the way");

        assertThat(store().isWritable()).isFalse();
    }

    private FolderStore store() {
        return new FolderStore(folder.resolve("store"));
    }

    private Path upload(String text) throws IOException {
        return Files.writeString(folder.resolve("upload"), text);
    }
}
