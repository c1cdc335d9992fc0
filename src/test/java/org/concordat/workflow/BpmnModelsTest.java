package org.concordat.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BpmnModelsTest {
    private static final Path FOLDER = Path.of("bpmn");

    @ParameterizedTest
    @MethodSource("models")
    void everyModelFollowsTheRules(Path model) {
        var expectedId = model.getFileName().toString().replace(".bpmn", "");

        assertThat(BpmnRules.faults(expectedId, read(model))).isEmpty();
    }

    @Test
    void noTwoProcessesShareAnId() {
        var ids = models().stream()
                .flatMap(model -> BpmnRules.processIds(read(model)).stream())
                .toList();

        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    static List<Path> models() {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path model) {
        try {
            return Files.readString(model);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
