package org.concordat.milestone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file with the criterion it supports and the sort of proof it is; the vault checks the file itself. */
public record EvidenceForm(
        @NotBlank @Size(max = 40) String criterion,
        @NotNull EvidenceType type,
        @Nullable Path file,
        @Nullable String fileName,
        @Nullable String declaredType) {}
