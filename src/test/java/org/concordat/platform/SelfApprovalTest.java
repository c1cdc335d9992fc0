package org.concordat.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SelfApprovalTest {
    private final UUID maker = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void isRefusedToTheMakerHimself() {
        assertThatThrownBy(() -> SelfApproval.refuse(actor(maker, Set.of()), List.of(maker)))
                .isInstanceOf(SelfApproval.class);
    }

    @Test
    void isRefusedToWhoStandsInForTheMaker() {
        assertThatThrownBy(() -> SelfApproval.refuse(actor(other, Set.of(maker)), List.of(maker)))
                .isInstanceOf(SelfApproval.class);
    }

    @Test
    void isRefusedToThePersonForWhomTheMakerStoodIn() {
        var makers = actor(maker, Set.of(other)).persons();

        assertThatThrownBy(() -> SelfApproval.refuse(actor(other, Set.of()), makers))
                .isInstanceOf(SelfApproval.class);
    }

    @Test
    void letsSomebodyElseDecide() {
        assertThatCode(() -> SelfApproval.refuse(actor(other, Set.of()), List.of(maker)))
                .doesNotThrowAnyException();
    }

    private static Actor actor(UUID person, Set<UUID> standsInFor) {
        return new Actor(new PersonId(person), OrganisationId.next(), Set.of(), standsInFor);
    }
}
