package org.concordat.identity;

import org.concordat.platform.PersonId;

/** A person as a colleague chooses one. */
public record PersonName(PersonId id, String name) {}
