package org.concordat.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The process models that this release brings, by their place on the class path; a test compares it with the folder. */
@ApplicationScoped
class ModelFiles {
    private final List<String> names;

    ModelFiles(@ConfigProperty(name = "concordat.workflow.models") List<String> names) {
        this.names = List.copyOf(names);
    }

    List<String> paths() {
        return names.stream().map(name -> "bpmn/" + name + ".bpmn").toList();
    }
}
