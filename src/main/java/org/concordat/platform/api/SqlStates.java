package org.concordat.platform.api;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells a lost race from a broken database: unique and exclusion conflicts, serialisation failures, deadlocks. */
final class SqlStates {
    private SqlStates() {}

    static boolean isConflict(@Nullable Throwable failure) {
        var depth = 0;
        for (var cause = failure; cause != null && depth < 12; cause = cause.getCause(), depth++) {
            if (cause instanceof jakarta.persistence.OptimisticLockException) {
                return true;
            }
            if (cause instanceof SQLException sql) {
                var state = String.valueOf(sql.getSQLState());
                return state.equals("23505") || state.equals("23P01") || state.startsWith("40");
            }
        }
        return false;
    }
}
