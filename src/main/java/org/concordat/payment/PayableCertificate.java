package org.concordat.payment;

import java.util.UUID;
import org.concordat.platform.OrganisationId;

/** A certificate as far as an instruction to pay it needs to know. */
public record PayableCertificate(
        CertificateId id,
        String number,
        UUID agreement,
        String code,
        OrganisationId authority,
        OrganisationId vendor) {}
