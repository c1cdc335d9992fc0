package org.concordat.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkflowDelegatesTest {
    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"\\$\\{([A-Za-z0-9]+)}\"");

    @Test
    void everyDelegateThatAModelNamesIsABean() throws IOException {
        var missing = new TreeSet<String>();
        for (var model : BpmnModelsTest.models()) {
            DELEGATE.matcher(Files.readString(model))
                    .results()
                    .map(result -> result.group(1))
                    .filter(name -> !Arc.container().instance(name).isAvailable())
                    .forEach(name -> missing.add(name + " of " + model.getFileName()));
        }

        assertThat(missing).isEmpty();
    }
}
