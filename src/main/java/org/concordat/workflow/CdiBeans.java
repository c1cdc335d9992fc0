package org.concordat.workflow;

import io.quarkus.arc.Arc;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets {@code ${name}} in a model find the delegate bean of that name, on the job executor's threads too. */
class CdiBeans extends AbstractMap<Object, Object> {
    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String text && Arc.container().instance(text).isAvailable();
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return name instanceof String text ? Arc.container().instance(text).get() : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
