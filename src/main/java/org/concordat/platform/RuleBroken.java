package org.concordat.platform;

import java.util.Map;

/** A refusal with a stable code that people and programs can act on; answered as RFC 9457 problem+json or as a page. */
public abstract class RuleBroken extends RuntimeException {
    private final String code;

    /**
     * @param code stable kebab-case name of the rule; also the last part of the problem's type
     * @param detail one sentence for a person, without personal data or sealed content
     */
    protected RuleBroken(String code, String detail) {
        super(detail, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The HTTP status this refusal answers with. */
    public int status() {
        return 409;
    }

    /** Further members of the problem, by name. */
    public Map<String, Object> extensions() {
        return Map.of();
    }
}
