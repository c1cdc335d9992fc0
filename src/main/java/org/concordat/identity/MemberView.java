package org.concordat.identity;

import java.time.LocalDate;
import org.concordat.platform.PersonId;
import org.jspecify.annotations.Nullable;

/** One role of one person, as administrators of the organisation read it. */
public record MemberView(
        PersonId person, String name, @Nullable String email, String role, LocalDate since) {}
