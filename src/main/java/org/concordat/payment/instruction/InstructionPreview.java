package org.concordat.payment.instruction;

import org.concordat.payment.PayableCertificate;
import org.concordat.vendor.VerifiedAccount;

/** What would be instructed, to whom, and who would have to approve it. */
public record InstructionPreview(
        PayableCertificate certificate, NewInstruction instruction, VerifiedAccount account, ApprovalRule rule) {}
