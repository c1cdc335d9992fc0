package org.concordat.project;

/** The eight ways a private party works with government. Source: domain rules, engagement types. */
public enum EngagementType {
    INFRASTRUCTURE_PPP("infrastructurePpp"),
    TECHNOLOGY_PROVISION("technologyProvision"),
    CONSULTANCY("consultancy"),
    RESEARCH_INNOVATION("researchInnovation"),
    OPERATIONAL_EFFICIENCY("operationalEfficiency"),
    CAPACITY_BUILDING("capacityBuilding"),
    PRIVATE_FINANCING("privateFinancing"),
    CITIZEN_SERVICE("citizenService");

    private final String code;

    EngagementType(String code) {
        this.code = code;
    }

    /** The code of the published code list. */
    public String code() {
        return code;
    }
}
