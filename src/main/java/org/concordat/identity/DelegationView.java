package org.concordat.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.PersonId;

/** A delegation as the two people of it read it. */
public record DelegationView(
        UUID id,
        PersonId delegator,
        String delegatorName,
        PersonId delegate,
        String delegateName,
        String role,
        LocalDate firstDay,
        LocalDate lastDay) {}
