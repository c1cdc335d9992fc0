package org.concordat.workflow.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page that says how the processes are. */
@MessageBundle(value = "process", defaultKey = Message.UNDERSCORED_ELEMENT_NAME)
public interface ProcessMessages {
    @Message("Processes")
    String processes();

    @Message("The last night")
    String lastNight();

    @Message("No night has passed yet.")
    String noNight();

    @Message("Night")
    String night();

    @Message("Work")
    String work();

    @Message("Finished")
    String finished();

    @Message("Result")
    String result();

    @Message("Done")
    String done();

    @Message("Failed")
    String failed();

    @Message("Records and processes that disagree")
    String mismatches();

    @Message("Every record agrees with its process.")
    String noMismatches();

    @Message("About")
    String about();

    @Message("Process")
    String process();

    @Message("What disagrees")
    String what();

    @Message("Found")
    String found();

    @Message("Steps that failed")
    String incidents();

    @Message("No step has failed.")
    String noIncidents();

    @Message("Step")
    String step();

    @Message("Cause")
    String cause();

    @Message("What to do")
    String action();

    @Message("Try again")
    String tryAgain();
}
