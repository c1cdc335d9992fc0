package org.concordat.platform;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Points at a thing of any capability: its kind ({@code vendor}, {@code tender}) and its id. */
@Embeddable
public record Reference(String kind, UUID id) {}
