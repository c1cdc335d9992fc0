package org.concordat.milestone.api;

import org.concordat.milestone.EvidenceForm;
import org.concordat.milestone.EvidenceType;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Texts;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Reads the parts of an upload; a file field that was left empty comes without a name. */
public final class EvidenceUpload {
    private EvidenceUpload() {}

    public static EvidenceForm of(@Nullable String criterion, @Nullable String type, @Nullable FileUpload file) {
        return new EvidenceForm(
                criterion == null ? "" : criterion,
                type(type),
                file == null ? null : file.uploadedFile(),
                file == null ? null : file.fileName(),
                file == null ? null : file.contentType());
    }

    private static EvidenceType type(@Nullable String name) {
        try {
            return EvidenceType.valueOf(name == null ? "" : name);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValue("evidence-type", "There is no evidence type '" + Texts.shorten(name) + "'");
        }
    }
}
