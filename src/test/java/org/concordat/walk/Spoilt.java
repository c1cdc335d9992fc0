package org.concordat.walk;

import java.util.Set;

/** A request with one thing wrong: what that is, and the statuses that are a fitting answer. */
record Spoilt(String how, Sent request, Set<Integer> fitting) {
    /** What is no request of this kind at all. */
    static final Set<Integer> SHAPE = Set.of(400);

    /** A value of the right shape that does not exist here, or that a rule refuses. */
    static final Set<Integer> VALUE = Set.of(400, 403, 404, 409);

    static Spoilt shape(String how, Sent request) {
        return new Spoilt(how, request, SHAPE);
    }

    static Spoilt value(String how, Sent request) {
        return new Spoilt(how, request, VALUE);
    }

    static Spoilt answered(int status, String how, Sent request) {
        return new Spoilt(how, request, Set.of(status));
    }

    @Override
    public String toString() {
        return request.method() + " " + request.path() + ", " + how;
    }
}
