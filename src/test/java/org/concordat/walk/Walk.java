package org.concordat.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordat.walk.Step.Message;

/** The blocks marked {@code http} of a document, each request with its answer. */
final class Walk {
    private static final String FENCE = "```";

    private Walk() {}

    static List<Step> read(Path document) {
        try {
            return steps(blocks(Files.readAllLines(document)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Block(int line, Message message) {}

    private static List<Block> blocks(List<String> lines) {
        var blocks = new ArrayList<Block>();
        for (var line = 0; line < lines.size(); line++) {
            if (lines.get(line).equals(FENCE + "http")) {
                var end = lines.subList(line + 1, lines.size()).indexOf(FENCE) + line + 1;
                var text = String.join("\n", lines.subList(line + 1, end));
                blocks.add(new Block(line + 2, Message.read(text)));
                line = end;
            }
        }
        return blocks;
    }

    private static List<Step> steps(List<Block> blocks) {
        var steps = new ArrayList<Step>();
        for (var index = 0; index < blocks.size(); index += 2) {
            var request = blocks.get(index);
            if (request.message().isAnswer()
                    || index + 1 == blocks.size()
                    || !blocks.get(index + 1).message().isAnswer()) {
                throw new IllegalStateException("docs/api.md, line " + request.line() + ": a request has one answer");
            }
            steps.add(new Step(
                    request.line(), request.message(), blocks.get(index + 1).message()));
        }
        return steps;
    }
}
