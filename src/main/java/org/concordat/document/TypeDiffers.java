package org.concordat.document;

import org.concordat.platform.InvalidValue;

/** The content is not what the file's name or declared type says. */
public final class TypeDiffers extends InvalidValue {
    TypeDiffers(FileKind claimed) {
        super("type-differs", "The file claims to be " + claimed + " and is not");
    }
}
