package org.concordat.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.Texts;
import org.jspecify.annotations.Nullable;

/** The published partnership a project follows, kept apart from what is invented or planned here. */
@Embeddable
public record ProjectSource(
        @NotBlank @Size(max = 2000) @Pattern(regexp = Texts.LINES) @Column(name = "source_text")
        String text,

        @Size(max = 500)
        @Pattern(regexp = "https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[!-~]*)?")
        @Column(name = "source_url")
        @Nullable
        String url) {}
