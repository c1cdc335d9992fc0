package org.concordat.project.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.Map;
import org.concordat.project.EngagementType;
import org.concordat.project.Gate;
import org.concordat.project.GateOutcome;
import org.concordat.project.ProjectStage;

/** Texts of the project pipeline. */
@MessageBundle(value = "project", defaultKey = Message.UNDERSCORED_ELEMENT_NAME)
public interface ProjectMessages {
    @Message("Projects")
    String projects();

    @Message("Prepare a project")
    String prepare();

    @Message("Number")
    String number();

    @Message("Title")
    String title();

    @Message("Purpose")
    String purpose();

    @Message("What it is to achieve, and for whom")
    String purposeHint();

    @Message("Engagement type")
    String engagementType();

    @Message("Any type")
    String anyType();

    @Message("Stage")
    String stageLabel();

    @Message("Any stage")
    String anyStage();

    @Message("Filter")
    String filter();

    @Message("No project matches.")
    String none();

    @Message("Budget")
    String budget();

    @Message("Digits and one point, for example 1250000.00")
    String amountHint();

    @Message("Currency")
    String currency();

    @Message("Three letters, for example EUR")
    String currencyHint();

    @Message("Authority")
    String authority();

    @Message("Published model (optional)")
    String model();

    @Message("Facts and figures of a real, published partnership that this project follows")
    String modelHint();

    @Message("Address of the publication (optional)")
    String modelUrl();

    @Message("The published partnership this project follows")
    String modelHeading();

    @Message("These facts are published elsewhere. Everything else on this page belongs to this project alone.")
    String modelNotice();

    @Message("Read the publication")
    String modelLink();

    @Message("Waits for")
    String waitsFor();

    @Message("Who acts next")
    String actsNext();

    @Message("{title}, due {time}")
    String dueAt(String title, String time);

    @Message("A procurement officer of {authority}: {gate} waits to be submitted.")
    String officerSubmits(String authority, String gate);

    @Message("Nobody: nothing waits here.")
    String nobody();

    @Message("Stages")
    String stages();

    @Message("Eleven stages from identification to close; the project stands in {stage}")
    String stagesPicture(String stage);

    @Message("Stages as a table")
    String stagesTable();

    @Message("State")
    String state();

    @Message("{#when state}{#is PASSED}Passed{#is PRESENT}Here now{#is AHEAD}Ahead{/when}")
    String roadState(RoadStep.State state);

    @Message("Gates")
    String gates();

    @Message("No gate has been submitted yet.")
    String noGates();

    @Message("Gate")
    String gateLabel();

    @Message("Evidence")
    String evidence();

    @Message("What the deciders need to know, with the names of the papers")
    String evidenceHint();

    @Message("Submitted")
    String submitted();

    @Message("Decision")
    String decision();

    @Message("Decided")
    String decidedOn();

    @Message("Due {time}")
    String due(String time);

    @Message("Submit {gate}")
    String submitGate(String gate);

    @Message("Submit")
    String submit();

    @Message("Decide on {gate}")
    String decideGate(String gate);

    @Message("Record the decision")
    String decide();

    @Message("Reason")
    String reason();

    @Message("Needed for a return or a rejection")
    String reasonHint();

    @Message("Return to")
    String returnTo();

    @Message("Only for a return; the present stage when left open")
    String returnToHint();

    /** Subject of a notice. */
    @Message("{params.number} waits for your decision on gate {params.gate}")
    String gateWaits(Map<String, String> params);

    @Message(
            "{#when type}{#is INFRASTRUCTURE_PPP}Infrastructure PPP{#is TECHNOLOGY_PROVISION}Technology provision and infrastructure{#is CONSULTANCY}Consultancy and expertise{#is RESEARCH_INNOVATION}Research and innovation{#is OPERATIONAL_EFFICIENCY}Operational efficiency{#is CAPACITY_BUILDING}Capacity building and training{#is PRIVATE_FINANCING}Private financial investment{#is CITIZEN_SERVICE}Citizen-centric service{/when}")
    String type(EngagementType type);

    @Message(
            "{#when stage}{#is IDENTIFICATION}Identification{#is APPRAISAL}Appraisal{#is STRUCTURING}Structuring{#is TENDER}Tender{#is AWARD}Award{#is CONTRACT_SIGNATURE}Contract signature{#is FINANCIAL_CLOSE}Financial close{#is CONSTRUCTION}Construction{#is OPERATION}Operation{#is HAND_BACK}Hand-back{#is CLOSED}Closed{#is CANCELLED}Cancelled{#is TERMINATED}Terminated{/when}")
    String stage(ProjectStage stage);

    @Message(
            "{#when stage}{#is CANCELLED}red{#is TERMINATED}red{#is CLOSED}grey{#is OPERATION}green{#is TENDER}purple{#is AWARD}purple{#else}blue{/when}")
    String colour(ProjectStage stage);

    @Message("{#when gate}{#is G1}G1 Screening{#is G2}G2 Approval in principle{#is G3}G3 Approval to tender{/when}")
    String gate(Gate gate);

    @Message("{#when outcome}{#is APPROVE}Approved{#is RETURN}Returned{#is REJECT}Rejected{/when}")
    String outcome(GateOutcome outcome);

    @Message("{#when outcome}{#is APPROVE}green{#is RETURN}orange{#is REJECT}red{/when}")
    String outcomeColour(GateOutcome outcome);

    @Message(
            "{#when outcome}{#is APPROVE}Approve: go on to the next stage{#is RETURN}Return: do the work of a stage again{#is REJECT}Reject: the project ends here{/when}")
    String outcomeChoice(GateOutcome outcome);
}
