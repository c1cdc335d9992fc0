package org.concordat.payment.instruction;

import java.time.Instant;
import org.concordat.platform.Versioned;

/**
 * What came of a bank's file, item by item counted.
 *
 * @param repeated the very same file was read before, and nothing was changed now
 */
public record BankAnswerView(
        BankAnswerId id,
        int version,
        AnswerKind kind,
        String messageId,
        String sha256,
        Instant receivedAt,
        boolean repeated,
        long settled,
        long rejected,
        long confirmed,
        long known,
        long unmatched)
        implements Versioned {}
