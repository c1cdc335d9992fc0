package org.concordat.sharing;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;

/** The mechanisms of all capabilities without the container that registers them. */
final class EveryMechanism {
    private EveryMechanism() {}

    static Stream<Mechanism<?, ?>> all() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.concordat").stream()
                        .filter(type -> type.isAssignableTo(Mechanism.class))
                        // The container's own subclasses, and what is no mechanism yet
                        .filter(type ->
                                !type.isInterface() && !type.getSimpleName().contains("_"))
                        .map(type -> type.reflect())
                        .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                        .map(EveryMechanism::made);
    }

    private static Mechanism<?, ?> made(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Mechanism<?, ?>) constructor.newInstance();
        } catch (ReflectiveOperationException unmade) {
            throw new IllegalStateException(unmade);
        }
    }
}
