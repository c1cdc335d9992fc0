package org.concordat.milestone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Texts;

/** Why a revision is sent back, criterion by criterion. */
public record ReturnReasons(@NotNull @Size(max = 200) List<@NotNull @Valid Reason> reasons) {

    /** One criterion and what is missing there, in words the vendor reads. */
    public record Reason(
            @NotBlank @Size(max = 40) String criterion,

            @NotBlank @Size(max = 2000) @Pattern(regexp = Texts.LINES)
            String reason) {}

    Map<String, String> byCriterion() {
        var byCriterion = new LinkedHashMap<String, String>();
        for (var reason : reasons) {
            if (byCriterion.put(reason.criterion(), reason.reason()) != null) {
                throw new InvalidValue("criterion-twice", "Each criterion is named once");
            }
        }
        return byCriterion;
    }
}
