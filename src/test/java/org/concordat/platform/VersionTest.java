package org.concordat.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VersionTest {
    private final Versioned row = () -> 7;

    @Test
    void isTheEtagThatWasRead() {
        assertThat(Version.fromString("\"7\"")).isEqualTo(Version.of(row));
        assertThat(Version.of(row).etag()).isEqualTo("\"7\"");
    }

    @Test
    void isAskedForAndMustBeThePresentOne() {
        assertThatThrownBy(() -> Version.check(null, row)).isInstanceOf(MissingVersion.class);
        assertThatThrownBy(() -> Version.check(new Version(6), row)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> Version.fromString("W/\"7\"")).isInstanceOf(InvalidValue.class);
    }
}
