package org.concordat.sharing;

import java.util.List;
import org.concordat.platform.InvalidValue;

/** Some fields of the inputs cannot be used, and it is known which. */
public final class InvalidInput extends InvalidValue {
    private final transient List<InputFault> faults;

    InvalidInput(List<InputFault> faults) {
        super("unreadable-fields", "Some fields cannot be used");
        this.faults = List.copyOf(faults);
    }

    private InvalidInput(String pointer, InvalidValue reason) {
        super(reason.code(), String.valueOf(reason.getMessage()));
        this.faults = List.of(new InputFault(pointer, String.valueOf(reason.getMessage())));
    }

    /** The same refusal, and where its reason lies. */
    static InvalidInput at(String pointer, InvalidValue reason) {
        return new InvalidInput(pointer, reason);
    }

    public List<InputFault> faults() {
        return faults;
    }
}
