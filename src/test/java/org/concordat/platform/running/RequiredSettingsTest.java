package org.concordat.platform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequiredSettingsTest {
    private static Map<String, String> complete() {
        var settings = new HashMap<String, String>();
        RequiredSettings.NAMES.forEach(name -> settings.put(name, "given"));
        settings.put("CONCORDAT_DATABASE_URL", "jdbc:postgresql://db/concordat");
        settings.put("CONCORDAT_OIDC_ISSUER", "https://id.example.org/realms/concordat");
        settings.put("CONCORDAT_OIDC_CLIENT_SECRET", "0123456789012345678901234567890123456789");
        settings.put("CONCORDAT_PUBLIC_URL", "https://concordat.example.org");
        return settings;
    }

    @Test
    void findsNoFaultInACompleteEnvironment() {
        assertThat(RequiredSettings.faults(complete()::get)).isEmpty();
    }

    @Test
    void namesEveryMissingSettingAtOnce() {
        var faults = RequiredSettings.faults(name -> null);

        assertThat(faults).hasSameSizeAs(RequiredSettings.NAMES).allMatch(fault -> fault.endsWith(" is missing"));
    }

    @Test
    void takesABlankSettingAsMissing() {
        var settings = complete();
        settings.put("CONCORDAT_MAIL_HOST", "  ");

        assertThat(RequiredSettings.faults(settings::get)).containsExactly("CONCORDAT_MAIL_HOST is missing");
    }

    @Test
    void saysWhatIsWrongWithoutTheValue() {
        var settings = complete();
        settings.put("CONCORDAT_DATABASE_URL", "postgres://db/concordat");
        settings.put("CONCORDAT_OIDC_ISSUER", "id.example.org");
        settings.put("CONCORDAT_OIDC_CLIENT_SECRET", "hunter2");

        var faults = RequiredSettings.faults(settings::get);

        assertThat(faults)
                .containsExactly(
                        "CONCORDAT_DATABASE_URL does not begin with jdbc:postgresql:",
                        "CONCORDAT_OIDC_ISSUER is no http or https address",
                        "CONCORDAT_OIDC_CLIENT_SECRET is shorter than 32 characters");
    }
}
