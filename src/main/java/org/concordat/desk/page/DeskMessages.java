package org.concordat.desk.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the start pages. */
@MessageBundle(value = "desk", defaultKey = Message.UNDERSCORED_ELEMENT_NAME)
public interface DeskMessages {
    @Message("What waits for you")
    String worklist();

    @Message("Home")
    String home();

    @Message("Nothing waits for you or your groups.")
    String nothingWaits();

    @Message("Task")
    String task();

    @Message("About")
    String about();

    @Message("Waiting since")
    String since();

    @Message("Due")
    String due();

    @Message("Taken by")
    String takenBy();

    @Message("You")
    String you();

    @Message("Nobody yet")
    String nobody();

    @Message("Overdue")
    String overdue();

    @Message("Take")
    String take();

    @Message("Give back")
    String giveBack();

    @Message("Partnerships between government and private partners, on one record")
    String welcomeTitle();

    @Message("Officers and vendors work on the same projects, tenders, agreements, milestones and payments. "
            + "Every step names who acts next and until when.")
    String welcomeText();

    @Message("Sign in")
    String signIn();

    @Message("People to try it as")
    String peopleToTry();

    @Message("Choose one of these names on the sign-in page. They are invented.")
    String peopleToTryText();

    @Message("Sign in as")
    String signInAs();

    @Message("Name")
    String name();

    @Message("Does")
    String does();

    @Message("You belong to no organisation yet")
    String noOrganisation();

    @Message("If you act for a company that wants to work with government, register it as a vendor. "
            + "Otherwise ask the person who manages roles in your organisation to enrol you.")
    String noOrganisationText();

    @Message("Calculate what a rule of sharing would give")
    String calculate();

    @Message("What we are exposed to")
    String exposure();

    @Message("Register a vendor")
    String registerVendor();
}
