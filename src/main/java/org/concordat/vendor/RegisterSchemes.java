package org.concordat.vendor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.concordat.identity.CodeKeeping;
import org.concordat.identity.CodeListView;
import org.concordat.identity.CodeView;
import org.jspecify.annotations.Nullable;

/** The business registers that a vendor's number may come from: the code list {@code register-scheme}. */
@ApplicationScoped
public class RegisterSchemes {
    private static final String LIST = "register-scheme";

    private final CodeKeeping codes;

    RegisterSchemes(CodeKeeping codes) {
        this.codes = codes;
    }

    /** Those that a vendor may choose today. */
    public List<CodeView> choices() {
        return list().choices();
    }

    /** What people call the register, also where it can no longer be chosen; null where the list never had it. */
    public @Nullable String label(String code) {
        return list().label(code);
    }

    /** @throws UnknownRegisterScheme where the code is not in force */
    void requireInForce(String code) {
        if (!list().offers(code)) {
            throw new UnknownRegisterScheme(code);
        }
    }

    private CodeListView list() {
        return codes.find(LIST);
    }
}
