package org.concordat.platform.api;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells lost races and values that no column takes from a broken database. */
final class SqlStates {
    /** A zero byte or half a character, a number or a time beyond every range. */
    private static final Set<String> UNUSABLE = Set.of("22021", "22003", "22008");

    private SqlStates() {}

    /** Whether somebody sent what PostgreSQL cannot keep or compare. */
    static boolean isUnusable(@Nullable Throwable failure) {
        return UNUSABLE.contains(state(failure));
    }

    /** Unique and exclusion conflicts, serialisation failures, deadlocks. */
    static boolean isConflict(@Nullable Throwable failure) {
        if (Causes.first(failure, OptimisticLockException.class).isPresent()) {
            return true;
        }
        var state = state(failure);
        return state.equals("23505") || state.equals("23P01") || state.startsWith("40");
    }

    private static String state(@Nullable Throwable failure) {
        return Causes.first(failure, SQLException.class)
                .map(SQLException::getSQLState)
                .orElse("");
    }
}
