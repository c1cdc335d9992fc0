package org.concordat.platform.running;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The production start: looks at its settings before anything else is built, because the framework tells too late and too little. */
@QuarkusMain
public class Main {
    private Main() {}

    public static void main(String... arguments) {
        if (isPackaged()) {
            var faults = RequiredSettings.faults(RequiredSettings::fromOutside);
            if (!faults.isEmpty()) {
                System.err.println("Concordat does not start. These settings are wrong:\n- "
                        + String.join("\n- ", faults) + "\ndocs/deployment.md explains each of them.");
                System.exit(1);
            }
        }
        Quarkus.run(arguments);
    }

    /** Development and test load this class by other loaders; the launch mode is not known yet at this point. */
    private static boolean isPackaged() {
        return Main.class.getClassLoader().getClass().getName().equals("io.quarkus.bootstrap.runner.RunnerClassLoader");
    }
}
