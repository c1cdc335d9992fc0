package org.concordat.platform.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Every text of the frame, the shared form parts and the error pages; in templates {@code shell:skip_to_content}. */
@MessageBundle(value = "shell", defaultKey = Message.UNDERSCORED_ELEMENT_NAME)
public interface ShellMessages {
    // The frame

    @Message("Concordat")
    String productName();

    @Message("Public-private partnerships, from the first idea to hand-back")
    String productPurpose();

    @Message("{title} - Concordat")
    String pageTitle(Object title);

    @Message("Error: ")
    String errorPrefix();

    @Message("Skip to main content")
    String skipToContent();

    @Message("Sign in")
    String signIn();

    @Message("Sign out")
    String signOut();

    @Message("Your account")
    String account();

    @Message("Service information")
    String serviceInformation();

    @Message("Menu")
    String menu();

    @Message("Act for")
    String actFor();

    @Message("Switch")
    String switchOrganisation();

    @Message("Demonstration")
    String demonstration();

    @Message("People, vendors and events are invented.")
    String demonstrationNotice();

    @Message("Clock moved")
    String clockMoved();

    @Message("Done")
    String done();

    @Message("Breadcrumb")
    String breadcrumb();

    @Message("Public money, shared risk, one record.")
    String footer();

    // Shared parts of pages

    @Message("There is a problem")
    String thereIsAProblem();

    @Message("Error:")
    String errorLabel();

    @Message("Choose")
    String choose();

    @Message("Any")
    String any();

    @Message("Day")
    String day();

    @Message("Month")
    String month();

    @Message("Year")
    String year();

    @Message("You can enter up to {count} characters")
    String characterLimit(Object count);

    @Message("Back")
    String back();

    @Message("Pages")
    String pages();

    @Message("Next")
    String next();

    @Message("page")
    String page();

    @Message("Change")
    String change();

    @Message("Not given")
    String notGiven();

    @Message("Nothing here yet")
    String nothingHere();

    @Message("Record of this thing")
    String recordOfThing();

    @Message("No history yet")
    String noHistory();

    // Error pages: what happened, and what to do

    @Message("What you can do")
    String whatYouCanDo();

    @Message("For support")
    String forSupport();

    @Message("Code")
    String code();

    @Message("Reference")
    String reference();

    @Message("Go to your start page")
    String goToStart();

    @Message("We could not read that request")
    String error400Title();

    @Message("Something in the address or the form does not have the form we expect. Nothing was changed.")
    String error400Explanation();

    @Message("Go back, check what you entered, and send it again.")
    String error400WhatToDo();

    @Message("You are not allowed to do this")
    String error403Title();

    @Message("Your role does not include this step. Nothing was changed.")
    String error403Explanation();

    @Message("Ask a colleague who has the role, or the person who manages roles in your organisation. "
            + "If you belong to several organisations, check which one you act for.")
    String error403WhatToDo();

    @Message("Page not found")
    String error404Title();

    @Message("There is nothing at this address that you can see.")
    String error404Explanation();

    @Message("Check the address. If you belong to several organisations, check which one you act for.")
    String error404WhatToDo();

    @Message("This step is not possible now")
    String error409Title();

    @Message("A rule, or the present state of the record, does not allow it. Nothing was changed.")
    String error409Explanation();

    @Message("Go back and open the page again to see its present state and the steps that are open to you.")
    String error409WhatToDo();

    @Message("Somebody changed this before you")
    String error412Title();

    @Message("The record has changed since you opened the page. Your change was not saved.")
    String error412Explanation();

    @Message("Open the page again, look at what changed, and repeat your step if it still fits.")
    String error412WhatToDo();

    @Message("That is too large")
    String error413Title();

    @Message("The file or form is larger than this service accepts. It was not saved.")
    String error413Explanation();

    @Message("Send a smaller file, or split it into parts.")
    String error413WhatToDo();

    @Message("The form was not complete")
    String error428Title();

    @Message("It did not say which version of the record you were looking at. Nothing was changed.")
    String error428Explanation();

    @Message("Open the page again and send the form from there.")
    String error428WhatToDo();

    @Message("Too many requests from your address")
    String error429Title();

    @Message("Wait a little, then load the page again.")
    String error429WhatToDo();

    @Message("Something went wrong on our side")
    String error500Title();

    @Message("We could not finish what you asked for. The fault has been written to our log.")
    String error500Explanation();

    @Message("Try again in a few minutes. If it happens again, tell support the reference below.")
    String error500WhatToDo();
}
