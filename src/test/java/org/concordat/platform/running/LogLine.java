package org.concordat.platform.running;

import com.fasterxml.jackson.databind.JsonNode;

/** One line as production writes it, with the ids that it carries; an id that it does not carry is empty. */
record LogLine(String text, JsonNode json) {
    boolean says(String words) {
        return json.path("message").asText().contains(words);
    }

    String thread() {
        return json.path("threadName").asText();
    }

    String request() {
        return id("requestId");
    }

    String person() {
        return id("personId");
    }

    String organisation() {
        return id("organisationId");
    }

    private String id(String name) {
        return json.path("mdc").path(name).asText();
    }

    @Override
    public String toString() {
        return text;
    }
}
