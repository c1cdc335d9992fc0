package org.concordat.platform.development;

import io.quarkus.runtime.LaunchMode;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one database of this process, whichever class loader asks first. */
final class DevelopmentDatabase {

    private DevelopmentDatabase() {}

    /**
     * Dev mode and tests load this class several times, so the memory is a system property, and the monitor an interned
     * string: both are the same for all class loaders.
     */
    static String url(LaunchMode mode) {
        var property = "concordat.embedded-database." + mode.getDefaultProfile();
        synchronized (property.intern()) {
            var known = System.getProperty(property);
            if (known != null) {
                return known;
            }
            var url = start(mode).url();
            System.setProperty(property, url);
            return url;
        }
    }

    private static EmbeddedDatabase start(LaunchMode mode) {
        return mode == LaunchMode.DEVELOPMENT
                ? EmbeddedDatabase.keptIn(home())
                : EmbeddedDatabase.temporaryIn(
                        checkout(Path.of("").toAbsolutePath()).resolve("target").resolve("databases"));
    }

    /** Where development keeps its data. */
    static Path home() {
        return checkout(Path.of("").toAbsolutePath()).resolve(".data");
    }

    /** The nearest folder upwards that holds a pom.xml: the working directory may be a folder inside the checkout. */
    static Path checkout(Path from) {
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("pom.xml"))) {
                return folder;
            }
        }
        return from;
    }
}
