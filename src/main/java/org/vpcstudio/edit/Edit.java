package org.vpcstudio.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;

/// One change of a design. Applying it is pure; undo keeps the earlier document, so there is no inverse.
public sealed interface Edit {
    /// The document after this change.
    Document apply(Document document);

    /// Adds a resource, or replaces the one of the same id.
    record Put(Resource resource) implements Edit {
        @Override
        public Document apply(Document document) {
            return document.withTopology(document.topology().with(resource));
        }
    }

    /// Removes a resource and its box. References to it are the business of {@link Deleting}.
    record Remove(ResourceId id) implements Edit {
        @Override
        public Document apply(Document document) {
            return document.withTopology(document.topology().without(id))
                    .withDiagram(document.diagram().without(id));
        }
    }

    /// Sets the box of a resource, relative to its parent's.
    record Place(ResourceId id, Box box) implements Edit {
        @Override
        public Document apply(Document document) {
            return document.withDiagram(document.diagram().with(id, box));
        }
    }

    /// Keeps a drawn resource where it is, or lets it go.
    record Lock(ResourceId id, boolean locked) implements Edit {
        @Override
        public Document apply(Document document) {
            return document.withDiagram(document.diagram().withLocked(id, locked));
        }
    }

    /// Draws a container without what is inside, or with it.
    record Collapse(ResourceId id, boolean collapsed) implements Edit {
        @Override
        public Document apply(Document document) {
            return document.withDiagram(document.diagram().withCollapsed(id, collapsed));
        }
    }

    /// Adds a scenario, or replaces the one of the same name.
    record PutScenario(Scenario scenario) implements Edit {
        @Override
        public Document apply(Document document) {
            List<Scenario> scenarios = new ArrayList<>(document.scenarios());
            Optional<Scenario> present = document.scenario(scenario.name());
            present.ifPresentOrElse(
                    old -> scenarios.set(scenarios.indexOf(old), scenario), () -> scenarios.add(scenario));
            return document.withScenarios(scenarios);
        }
    }

    /// Puts another design in the place of this one: an earlier version, or what was recovered.
    record Replace(Document next) implements Edit {
        @Override
        public Document apply(Document document) {
            return next;
        }
    }

    /// Gives the design another name.
    record RenameDesign(String name) implements Edit {
        @Override
        public Document apply(Document document) {
            return document.withName(name);
        }
    }

    /// Names another cloud profile. What the design has from the old one is the business of {@link Resettling}.
    record ChangeProfile(String profile) implements Edit {
        @Override
        public Document apply(Document document) {
            return document.withProfile(profile);
        }
    }

    /// Deletes resources with what is nested in them, and every reference to them, as {@link Deleting} does.
    record Delete(Set<ResourceId> ids) implements Planned {
        public Delete {
            ids = Set.copyOf(ids);
        }

        @Override
        public Edit plan(Document document) {
            return Deleting.delete(document, ids).edit();
        }
    }

    /// A change that is worked out only when it is made, from the document it is made to. For changes that take long
    /// to work out and are offered more often than made.
    non-sealed interface Planned extends Edit {
        Edit plan(Document document);

        @Override
        default Document apply(Document document) {
            return plan(document).apply(document);
        }
    }

    /// Several changes, one after the other; one step of undo.
    record Batch(List<Edit> edits) implements Edit {
        public Batch {
            edits = List.copyOf(edits);
        }

        @Override
        public Document apply(Document document) {
            Document result = document;
            for (Edit edit : edits) {
                result = edit.apply(result);
            }
            return result;
        }
    }

    /// Several changes as one.
    static Edit all(List<? extends Edit> edits) {
        return new Batch(List.copyOf(edits));
    }

    /// Several changes as one.
    static Edit all(Edit... edits) {
        return new Batch(List.of(edits));
    }
}
