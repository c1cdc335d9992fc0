package org.concordat.procurement.tender;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.concordat.platform.Money;
import org.concordat.platform.PersonId;
import org.concordat.platform.Texts;
import org.concordat.project.ProjectId;

/** What an officer writes down before publication; {@code evaluators} are persons of the authority. */
public record TenderDraft(
        @NotNull ProjectId project,

        @NotBlank @Size(max = 200) @Pattern(regexp = Texts.ONE_LINE)
        String title,

        @NotBlank @Size(max = 20_000) @Pattern(regexp = Texts.LINES)
        String description,

        @NotNull Money estimate,
        @NotNull @Size(min = 1, max = 20) List<@Valid @NotNull Criterion> criteria,
        @NotNull Instant deadline,
        @NotNull @Size(max = 20) List<@NotNull PersonId> evaluators) {}
