package org.concordat.milestone.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.Map;
import org.concordat.milestone.EvidenceType;
import org.concordat.milestone.MilestoneStatus;

/** Texts of milestones, their evidence and their review. */
@MessageBundle(value = "milestone", defaultKey = Message.UNDERSCORED_ELEMENT_NAME)
public interface MilestoneMessages {
    @Message("Milestones")
    String milestones();

    @Message("Number")
    String number();

    @Message("Code")
    String code();

    @Message("Title")
    String title();

    @Message("Value")
    String value();

    @Message("Agreement")
    String agreement();

    @Message("Open the agreement")
    String openAgreement();

    @Message("Authority")
    String authority();

    @Message("Vendor")
    String vendor();

    @Message("Planned for")
    String dueOn();

    @Message("State")
    String state();

    @Message("Any state")
    String anyState();

    @Message("Filter")
    String filter();

    @Message("No milestone matches.")
    String none();

    @Message("Review due")
    String reviewDue();

    @Message("Revision")
    String revision();

    @Message("Not submitted yet")
    String notSubmitted();

    // Who has to do what by when

    @Message("Who does what by when")
    String timeline();

    @Message("Step")
    String step();

    @Message("Who")
    String who();

    @Message("By when")
    String when();

    @Message("Deliver, hand in evidence and submit")
    String stepDeliver();

    @Message("Review the evidence")
    String stepReview();

    @Message("Correct and submit again")
    String stepRework();

    @Message("Accepted")
    String stepAccepted();

    @Message("After the submission")
    String afterSubmission();

    @Message("After the review")
    String afterReview();

    @Message("{#when state}{#is DONE}Done{#is NOW}Now{#else}To come{/when}")
    String progress(Progress state);

    @Message("{#when state}{#is DONE}green{#is NOW}yellow{#else}grey{/when}")
    String progressColour(Progress state);

    // Evidence

    @Message("Acceptance criteria and evidence")
    String criteria();

    @Message("Criterion {code}")
    String criterion(String code);

    @Message("Evidence missing")
    String evidenceMissing();

    @Message("Evidence handed in")
    String evidencePresent();

    @Message("Nothing handed in yet.")
    String noEvidence();

    @Message("File")
    String file();

    @Message("Sort of proof")
    String type();

    @Message("Size")
    String size();

    @Message("Handed in")
    String handedIn();

    @Message("Fingerprint (SHA-256)")
    String hash();

    @Message("PDF, PNG, JPEG, TXT, CSV, DOCX, XLSX or ODT, at most 200 MB")
    String fileHint();

    @Message("Add evidence")
    String addEvidence();

    @Message("for criterion {code}")
    String forCriterion(String code);

    @Message("Returned in revision {revision}:")
    String returnedIn(int revision);

    @Message("What was handed in cannot be changed or removed.")
    String evidenceStays();

    // Submission

    @Message("Check and submit")
    String checkAndSubmit();

    @Message("Check what you submit")
    String checkAnswers();

    @Message("Once you submit, the evidence stands still and the authority's time to review begins.")
    String submitConsequence();

    @Message("Submit for review")
    String submit();

    @Message("Evidence is still missing. Add it before you submit.")
    String notReady();

    // Review

    @Message("Review")
    String review();

    @Message("Review the submission")
    String reviewTitle();

    @Message("Accept")
    String accept();

    @Message("Accept this milestone")
    String acceptTitle();

    @Message("Acceptance cannot be taken back. The value of the milestone can then be certified and paid.")
    String acceptConsequence();

    @Message("Return to the vendor")
    String sendBack();

    @Message("Say for each criterion that is not met what is missing. Leave the others empty.")
    String sendBackHint();

    @Message("Why criterion {code} is not met")
    String reason(String code);

    @Message("This milestone does not wait for a review.")
    String nothingToReview();

    @Message("Back to the milestone")
    String back();

    // Notices

    @Message("{params.number} ({params.code}) waits for your review")
    String reviewWaits(Map<String, String> params);

    @Message("The review of {params.number} ({params.code}) is overdue")
    String reviewOverdue(Map<String, String> params);

    @Message("{params.number} ({params.code}) was returned: correct and submit again")
    String wasReturned(Map<String, String> params);

    @Message("{params.number} ({params.code}) was accepted")
    String wasAccepted(Map<String, String> params);

    // History

    @Message("Planned by the signed agreement")
    String factPlanned();

    @Message("Evidence added for criterion {criterion}: {type}")
    String factEvidence(String criterion, String type);

    @Message("File stored in the vault, fingerprint {hash}")
    String factStored(String hash);

    @Message("Revision {revision} submitted")
    String factSubmitted(String revision);

    @Message("Revision {revision} returned for {criteria}")
    String factReturned(String revision, String criteria);

    @Message("Accepted")
    String factAccepted();

    @Message("Reviewers reminded")
    String factReminded();

    @Message("Review overdue: approvers told")
    String factEscalated();

    @Message(
            "{#when status}{#is SCHEDULED}Scheduled{#is IN_PROGRESS}In progress{#is SUBMITTED}Submitted{#is RETURNED}Returned{#is ACCEPTED}Accepted{/when}")
    String status(MilestoneStatus status);

    @Message(
            "{#when status}{#is IN_PROGRESS}light-blue{#is SUBMITTED}yellow{#is RETURNED}orange{#is ACCEPTED}green{#else}grey{/when}")
    String colour(MilestoneStatus status);

    @Message(
            "{#when type}{#is TEST_CERTIFICATE}Test certificate{#is MEASUREMENT}Measurement or survey{#is AS_BUILT_DRAWING}As-built drawing or model{#is COMMISSIONING_RECORD}Commissioning record{#is INSPECTION_PHOTO}Inspection photo{#is PERMIT}Permit{#is INSURANCE}Insurance{#is TRAINING_RECORD}Training record{#is SERVICE_LOG}Service log{#is USER_ACCEPTANCE}User acceptance{#is COST_STATEMENT}Certified statement of cost{#is CERTIFIER_REPORT}Independent certifier's report{/when}")
    String evidenceType(EvidenceType type);
}
