package org.concordat.identity.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages for administrators of roles, and of delegations. */
@MessageBundle(value = "administration", defaultKey = Message.UNDERSCORED_ELEMENT_NAME)
public interface AdministrationMessages {
    @Message("Administration")
    String administration();

    @Message("Members")
    String members();

    @Message("Calendar")
    String calendar();

    @Message("Organisations")
    String organisations();

    @Message("Members of {organisation}")
    String membersOf(String organisation);

    @Message("Name")
    String name();

    @Message("E-mail address")
    String email();

    @Message("Role")
    String role();

    @Message("Since")
    String since();

    @Message("Action")
    String action();

    @Message("Release")
    String release();

    @Message("{name} from {role}")
    String releaseOf(String name, String role);

    @Message("Give a role")
    String enrol();

    @Message("Person")
    String person();

    @Message("E-mail address or account name of somebody who has signed in before")
    String personHint();

    @Message("Take this role away?")
    String checkRelease();

    @Message("From now on {name} no longer acts as: {role}. What was done stays in the record.")
    String releaseConsequence(String name, String role);

    @Message("Take the role away")
    String confirmRelease();

    @Message("Back to the members")
    String backToMembers();

    // Calendar

    @Message("Working days of {organisation}")
    String calendarOf(String organisation);

    @Message("Deadlines that are set from now on follow these days. Deadlines that stand do not move.")
    String calendarHint();

    @Message("Country")
    String country();

    @Message("Two letters, for example EE")
    String countryHint();

    @Message("Region")
    String region();

    @Message("For regional holidays; leave it empty where there are none")
    String regionHint();

    @Message("Time zone")
    String zone();

    @Message("For example Europe/Tallinn")
    String zoneHint();

    @Message("End of the working day")
    String cutOff();

    @Message("Hours and minutes, for example 17:00. A deadline of that day ends then.")
    String cutOffHint();

    @Message("Own extra days off")
    String extraDays();

    @Message("One day a line, for example 2027-12-24")
    String extraDaysHint();

    @Message("Save the calendar")
    String saveCalendar();

    @Message("Days off in the next twelve months")
    String daysOff();

    @Message("Day")
    String day();

    @Message("Weekday")
    String weekday();

    @Message("Kind")
    String kind();

    @Message("Public holiday")
    String publicHoliday();

    @Message("Own extra day")
    String ownDay();

    // Code lists

    @Message("Code lists")
    String codeLists();

    @Message("The codes that can be chosen where a form asks for one. All organisations share them.")
    String codeListsHint();

    @Message("List")
    String codeList();

    @Message("Code")
    String code();

    @Message("1 to 30 letters without accents, digits, - or _, for example EE-RIK")
    String codeHint();

    @Message("Label")
    String label();

    @Message("What people call it")
    String labelHint();

    @Message("State")
    String state();

    @Message("In force")
    String inForce();

    @Message("Withdrawn")
    String withdrawn();

    @Message("{#when status}{#is IN_FORCE}In force{#is WITHDRAWN}Withdrawn{/when}")
    String codeStatus(org.concordat.identity.CodeStatus status);

    @Message("{#when status}{#is IN_FORCE}green{#else}grey{/when}")
    String codeColour(org.concordat.identity.CodeStatus status);

    @Message("A withdrawn code stays where it was used and cannot be chosen any more. Nothing is deleted.")
    String withdrawalHint();

    @Message("Withdraw")
    String withdrawCode();

    @Message("Restore")
    String restoreCode();

    @Message("Add a code")
    String addCode();

    @Message("This list has no codes.")
    String noCodes();

    // Organisations

    @Message("Found an organisation")
    String found();

    @Message("Vendors enter the register by themselves.")
    String foundHint();

    @Message("Public authorities")
    String authorities();

    @Message("Its first administrator of roles")
    String firstAdministrator();

    @Message("{#when kind}{#is PUBLIC_AUTHORITY}Public authority{#is CERTIFIER}Independent certifier"
            + "{#is AUDIT_OFFICE}Audit office{#is FUNDER}Funder{#else}Vendor{/when}")
    String kindOf(org.concordat.identity.OrganisationKind kind);

    @Message("{name} was founded.")
    String founded(String name);

    // Delegations

    @Message("Delegations")
    String delegations();

    @Message(
            "While a delegation lasts, the other person acts in your role. What you made or declared a conflict in, neither"
                    + " of you can decide.")
    String delegationHint();

    @Message("Given and received")
    String givenAndReceived();

    @Message("From")
    String delegator();

    @Message("To")
    String delegate();

    @Message("First day")
    String firstDay();

    @Message("Last day")
    String lastDay();

    @Message("That day included")
    String lastDayHint();

    @Message("End now")
    String withdraw();

    @Message("{delegate} for {delegator}, {role}")
    String standsIn(String delegate, String delegator, String role);

    @Message("Nothing is delegated by you or to you.")
    String noDelegations();

    @Message("Delegate a role")
    String delegateRole();

    @Message("Nobody else belongs to your organisation, or you have no role that can be delegated.")
    String nobodyToDelegateTo();
}
