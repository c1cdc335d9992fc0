package org.concordat.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.Money;
import org.concordat.platform.Texts;

/** A deliverable as agreed: what it is worth, when it is due, and what must be shown. */
public record PlannedMilestone(
        @NotNull @Pattern(regexp = "[A-Z0-9-]{1,20}") String code,

        @NotBlank @Size(max = 200) @Pattern(regexp = Texts.ONE_LINE)
        String title,

        @NotNull Money value,
        @NotNull LocalDate dueOn,
        @NotEmpty @Size(max = 30) List<@NotNull @Valid AcceptanceCriterion> criteria) {}
