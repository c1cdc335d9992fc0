package org.concordat.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSweepTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final UnaryOperator<Set<String>> NOTHING_IS_NEEDED = contents -> contents;

    @TempDir
    Path folder;

    FolderStore store;

    @BeforeEach
    void aStore() {
        store = new FolderStore(folder.resolve("store"));
    }

    @Test
    void removesAnOldContentThatNothingNeeds() throws IOException {
        var content = old("abc");

        assertThat(store.sweep(DAY, NOTHING_IS_NEEDED)).isEqualTo(new Swept(1, 0));
        assertThat(content).doesNotExist();
        assertThat(content.getParent()).isEmptyDirectory();
    }

    @Test
    void keepsWhatIsNeededAndWhatIsYoung() throws IOException {
        var needed = old("needed");
        var young = place(store.put(upload("young")));

        assertThat(store.sweep(DAY, contents -> Set.of())).isEqualTo(new Swept(0, 0));
        store.sweep(DAY, contents -> contents.contains(hash(young)) ? contents : Set.of());

        assertThat(needed).exists();
        assertThat(young).exists();
    }

    @Test
    void keepsAnOldContentThatIsTakenInAnew() throws IOException {
        var content = old("abc");

        store.put(upload("abc"));

        assertThat(store.sweep(DAY, NOTHING_IS_NEEDED)).isEqualTo(new Swept(0, 0));
        assertThat(content).hasContent("abc");
    }

    @Test
    void keepsAContentThatIsTakenInWhileTheRowsAreAsked() throws IOException {
        var content = old("abc");

        var swept = store.sweep(DAY, contents -> {
            takeIn("abc");
            return contents;
        });

        assertThat(swept).isEqualTo(new Swept(0, 0));
        assertThat(content).hasContent("abc");
    }

    @Test
    void losesNoContentThatIsTakenInAtTheSameMoment() throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (var round = 0; round < 100; round++) {
                var content = old("abc");
                var together = new CyclicBarrier(2);
                var taken = threads.submit(() -> {
                    together.await(1, TimeUnit.MINUTES);
                    return store.put(folder.resolve("upload"));
                });
                var swept = threads.submit(() -> {
                    together.await(1, TimeUnit.MINUTES);
                    return store.sweep(DAY, NOTHING_IS_NEEDED);
                });
                taken.get(1, TimeUnit.MINUTES);
                swept.get(1, TimeUnit.MINUTES);

                assertThat(content).hasContent("abc");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void bringsBackWhatAKilledSweepHadSetAside() throws IOException {
        var content = old("abc");
        Files.move(content, content.resolveSibling(content.getFileName() + ".aside"));

        assertThat(store.sweep(DAY, NOTHING_IS_NEEDED)).isEqualTo(new Swept(0, 0));

        assertThat(content).hasContent("abc");
        assertThat(content.getParent())
                .isDirectoryNotContaining(each -> each.toString().endsWith(".aside"));
    }

    @Test
    void removesOldCopiesOfUploadsThatBrokeOff() throws IOException {
        store.put(upload("abc"));
        var left = age(Files.writeString(folder.resolve("store/incoming-1"), "a"));
        var running = Files.writeString(folder.resolve("store/incoming-2"), "b");

        assertThat(store.sweep(DAY, NOTHING_IS_NEEDED)).isEqualTo(new Swept(0, 1));
        assertThat(left).doesNotExist();
        assertThat(running).exists();
    }

    @Test
    void followsNoLinkAndTouchesNothingElse() throws IOException {
        var hash = "ab" + "0".repeat(62);
        var outside = age(Files.writeString(
                Files.createDirectory(folder.resolve("outside")).resolve(hash), "abc"));
        store.put(upload("abc"));
        var inside = folder.resolve("store/ba/78");
        Files.createSymbolicLink(inside.resolve(hash), outside);
        Files.createSymbolicLink(folder.resolve("store/ff"), folder.resolve("outside"));
        var stranger = age(Files.writeString(folder.resolve("store/notes.txt"), "ours"));

        assertThat(store.sweep(DAY, NOTHING_IS_NEEDED)).isEqualTo(new Swept(0, 0));

        assertThat(outside).hasContent("abc");
        assertThat(inside.resolve(hash)).isSymbolicLink();
        assertThat(stranger).exists();
    }

    @Test
    void asksForManyContentsAtATime() throws IOException {
        var leaf = Files.createDirectories(folder.resolve("store/ab/cd"));
        for (var number = 0; number < 1201; number++) {
            age(Files.createFile(leaf.resolve("%064x".formatted(number))));
        }
        var asked = new ArrayList<Integer>();

        var swept = store.sweep(DAY, contents -> {
            asked.add(contents.size());
            return contents;
        });

        assertThat(swept.contents()).isEqualTo(1201);
        assertThat(asked).containsExactly(500, 500, 201);
    }

    private Path old(String text) throws IOException {
        return age(place(store.put(upload(text))));
    }

    private static Path age(Path file) throws IOException {
        var modified = Files.getLastModifiedTime(file).toInstant();
        return Files.setLastModifiedTime(file, FileTime.from(modified.minus(Duration.ofDays(2))));
    }

    private void takeIn(String text) {
        try {
            store.put(upload(text));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private Path place(StoredFile stored) {
        var hash = stored.sha256();
        return folder.resolve("store")
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }

    private static String hash(Path content) {
        return String.valueOf(content.getFileName());
    }

    private Path upload(String text) throws IOException {
        return Files.writeString(folder.resolve("upload"), text);
    }
}
