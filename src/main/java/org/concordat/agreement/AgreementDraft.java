package org.concordat.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.platform.Texts;
import org.concordat.procurement.tender.TenderId;

/** An agreement to be formed from the award of a tender. */
public record AgreementDraft(
        @NotNull TenderId tender,

        @NotBlank @Size(max = 200) @Pattern(regexp = Texts.ONE_LINE)
        String title,

        @NotEmpty @Size(max = 60) List<@NotNull @Valid PlannedMilestone> milestones,
        @NotNull @Valid SharingTerms terms) {
    AgreementTerms content() {
        return new AgreementTerms(title, milestones, terms);
    }
}
