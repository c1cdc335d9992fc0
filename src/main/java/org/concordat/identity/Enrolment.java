package org.concordat.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.Texts;

/** A role for somebody who has signed in before, named by the subject of the sign-in service or by e-mail address. */
public record Enrolment(
        @NotBlank @Size(max = 200) @Pattern(regexp = Texts.ONE_LINE)
        String person,

        @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z-]*")
        String role) {}
