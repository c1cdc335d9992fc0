package org.concordat.agreement.page;

import java.util.List;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.page.FormErrors.FieldError;

/** Some fields of the clause cannot be used, and it is known which. */
public final class UnreadableClause extends InvalidValue {
    private final transient List<FieldError> faults;

    UnreadableClause(List<FieldError> faults) {
        super("clause-unreadable", "Some fields of the clause cannot be used");
        this.faults = List.copyOf(faults);
    }

    List<FieldError> faults() {
        return faults;
    }
}
