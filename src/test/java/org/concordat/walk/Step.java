package org.concordat.walk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** One request of the walk and the answer that stands beneath it, as they are written. */
record Step(int line, Message request, Message answer) {

    /** A request or an answer: first line, headers, body. */
    record Message(String first, Map<String, String> headers, String body) {
        static Message read(String text) {
            var parts = text.split("\n\n", 2);
            var lines = parts[0].lines().toList();
            Map<String, String> headers = lines.stream()
                    .skip(1)
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(
                            pair -> pair[0], pair -> pair[1], (one, other) -> other, LinkedHashMap::new));
            return new Message(lines.get(0), headers, parts.length == 2 ? parts[1] : "");
        }

        boolean isAnswer() {
            return Character.isDigit(first.charAt(0));
        }
    }

    String method() {
        return request.first().split(" ")[0];
    }

    String path() {
        return request.first().split(" ")[1];
    }

    int status() {
        return Integer.parseInt(answer.first().split(" ")[0]);
    }

    @Override
    public String toString() {
        return "docs/api.md, line " + line + ": " + request.first();
    }
}
