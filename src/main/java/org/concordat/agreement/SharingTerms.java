package org.concordat.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.concordat.platform.Share;
import org.jspecify.annotations.Nullable;

/** Who bears which part of the cost: in total, and otherwise for single milestones by their code. */
public record SharingTerms(
        @NotNull @Size(max = 20) List<@NotNull @Valid PartyShare> total,
        @NotNull @Size(max = 60) Map<String, @NotNull @Size(max = 20) List<@NotNull @Valid PartyShare>> byMilestone) {
    public SharingTerms {
        // What is missing is refused by the rules above, which look after the values have been read
        if (total != null && byMilestone != null) {
            total = List.copyOf(total);
            byMilestone = Collections.unmodifiableMap(new TreeMap<>(byMilestone));
        }
    }

    /** The shares that hold for one milestone: its own where it has them. */
    public List<PartyShare> sharesOf(String milestoneCode) {
        return byMilestone.getOrDefault(milestoneCode, total);
    }

    /** Every milestone's cost is borne as a whole, by parties named once each. */
    void requireWhole(Set<String> milestoneCodes) {
        for (var code : byMilestone.keySet()) {
            if (!milestoneCodes.contains(code)) {
                throw new UnknownMilestone(code);
            }
        }
        if (!total.isEmpty()) {
            requireWhole(total, null);
        }
        milestoneCodes.forEach(code -> requireWhole(sharesOf(code), code));
    }

    private static void requireWhole(List<PartyShare> shares, @Nullable String milestone) {
        var parties = shares.stream().map(PartyShare::party).toList();
        if (new HashSet<>(parties).size() < parties.size()) {
            throw new PartyRepeated(milestone);
        }
        if (!Share.makeWhole(shares.stream().map(PartyShare::share).toList())) {
            throw new SharesNotWhole(milestone);
        }
    }
}
