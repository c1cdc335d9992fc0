package org.concordat;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Writes {@code docs/states} from the enums; fails where the committed page said something else. */
class StatesDocumentTest {
    private static final Path FOLDER = Path.of("docs/states");

    @TestFactory
    Stream<DynamicTest> saysWhatTheEnumSays() {
        return stateMachines().stream()
                .map(type -> DynamicTest.dynamicTest(
                        type.getSimpleName(),
                        () -> assertThat(keep(type))
                                .as("docs/states was out of date and has been written anew: read it and commit it")
                                .isTrue()));
    }

    private static List<Class<?>> stateMachines() {
        List<Class<?>> found = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.concordat").stream()
                        .filter(each ->
                                each.isEnum() && each.tryGetMethod("next").isPresent())
                        .<Class<?>>map(each -> each.reflect())
                        .toList();
        assertThat(found).as("enums with next()").isNotEmpty();
        return found;
    }

    private static boolean keep(Class<?> type) throws IOException {
        var page = FOLDER.resolve(type.getSimpleName() + ".md");
        var text = page(type);
        if (Files.exists(page) && Files.readString(page).equals(text)) {
            return true;
        }
        Files.createDirectories(FOLDER);
        Files.writeString(page, text);
        return false;
    }

    private static String page(Class<?> type) {
        var table = new StringBuilder("| from | to |\n|---|---|\n");
        var drawing = new StringBuilder();
        for (var state : type.getEnumConstants()) {
            var next = next(state);
            table.append("| %s | %s |\n".formatted(state, next.isEmpty() ? "(end)" : join(next)));
            next.forEach(target -> drawing.append("    %s --> %s\n".formatted(state, target)));
        }
        return "# %s\n\nCapability `%s`. Written by a test from the enum.\n\n%s\n```mermaid\nstateDiagram-v2\n%s```\n"
                .formatted(type.getSimpleName(), type.getPackageName().replace("org.concordat.", ""), table, drawing);
    }

    private static String join(Collection<?> states) {
        return String.join(", ", states.stream().map(String::valueOf).toList());
    }

    private static Collection<?> next(Object state) {
        try {
            Method next = state.getClass().getDeclaredMethod("next");
            next.setAccessible(true);
            return (Collection<?>) next.invoke(state);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
