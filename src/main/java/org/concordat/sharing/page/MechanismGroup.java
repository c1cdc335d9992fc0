package org.concordat.sharing.page;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.concordat.sharing.Calculator.Offered;

/** Under which heading a mechanism stands, by the first part of its name. */
public enum MechanismGroup {
    SHARING("allocate", "painGain", "changeInLaw", "vgf", "refinancing", "fx", "escrow", "contingentLiability"),
    SERVICE("availability", "revenue", "traffic"),
    CHARGES("indexation", "retention", "advance", "delay", "interest", "accounting"),
    ENDING("termination", "handback"),
    FINANCE("finance", "vfm", "risk"),
    BIDS("bid", "unsolicited"),
    DEADLINES("deadline", "claim", "milestone"),
    SERVICES("ownership", "vendor", "sla", "citizen", "training", "efficiency", "innovation"),
    OTHER;

    private final Set<String> prefixes;

    MechanismGroup(String... prefixes) {
        this.prefixes = Set.of(prefixes);
    }

    /** What can be calculated, by group and then by title. */
    public static Map<MechanismGroup, Map<String, Offered>> grouped(List<Offered> offers) {
        var groups = new EnumMap<MechanismGroup, Map<String, Offered>>(MechanismGroup.class);
        offers.forEach(offer -> groups.computeIfAbsent(of(offer.mechanism()), group -> new TreeMap<>())
                .put(offer.title() + " " + offer.mechanism(), offer));
        return groups;
    }

    static MechanismGroup of(String mechanism) {
        var prefix = mechanism.replaceFirst("[.].*", "");
        return Arrays.stream(values())
                .filter(group -> group.prefixes.contains(prefix))
                .findFirst()
                .orElse(OTHER);
    }
}
