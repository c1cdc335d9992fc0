package org.concordat.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The models and decision tables that this release brings, by their place on the class path; tests compare the folder. */
@ApplicationScoped
class ModelFiles {
    private final List<String> names;
    private final List<String> decisions;

    ModelFiles(
            @ConfigProperty(name = "concordat.workflow.models") List<String> names,
            @ConfigProperty(name = "concordat.workflow.decisions") List<String> decisions) {
        this.names = List.copyOf(names);
        this.decisions = List.copyOf(decisions);
    }

    List<String> paths() {
        return names.stream().map(name -> "bpmn/" + name + ".bpmn").toList();
    }

    List<String> decisionPaths() {
        return decisions.stream().map(name -> "bpmn/" + name + ".dmn").toList();
    }
}
