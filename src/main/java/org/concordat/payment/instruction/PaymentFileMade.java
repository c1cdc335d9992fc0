package org.concordat.payment.instruction;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** Approved payments were bundled into a file for the bank. */
public record PaymentFileMade(PaymentFileId file, String sha256, Actor by) implements Fact {
    @Override
    public Reference about() {
        return file.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("sha256", sha256);
    }
}
