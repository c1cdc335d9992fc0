package org.concordat.platform.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A mark in the data folder of the development database while it is filled for the first time: half a fill is none. */
public final class FirstLoad {
    private static final String MARK = "first-load";

    private FirstLoad() {}

    public static void begins() {
        try {
            Files.writeString(mark(home()), "The first load of this folder has begun and not ended.\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static void isDone() {
        try {
            Files.deleteIfExists(mark(home()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static boolean wasCutOff(Path home) {
        return Files.exists(mark(home));
    }

    static Path mark(Path home) {
        return home.resolve(MARK);
    }

    private static Path home() {
        return DevelopmentDatabase.home();
    }
}
