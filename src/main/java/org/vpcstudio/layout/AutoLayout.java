package org.vpcstudio.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.vpcstudio.edit.Moving;
import org.vpcstudio.edit.Step;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;

/// Lays out a design, the content of chosen containers, or chosen elements among the others. The result depends on
/// what exists and on what stays, not on where things were; laid out again it stays as it is. What is locked never
/// moves, nor does a container around it.
public final class AutoLayout {
    private final Document document;
    private final Set<ResourceId> chosen;
    private final BooleanSupplier cancelled;

    private AutoLayout(Document document, Set<ResourceId> chosen, BooleanSupplier cancelled) {
        this.document = document;
        this.chosen = chosen;
        this.cancelled = cancelled;
    }

    /// The step that lays out these elements: of a container its content, of several elements of one container those
    /// among the others; everything when none are chosen.
    ///
    /// @param cancelled asked now and then whether nobody wants the result any more
    /// @throws CancellationException when it was cancelled
    public static Step arrange(Document document, Set<ResourceId> chosen, BooleanSupplier cancelled) {
        AutoLayout layout = new AutoLayout(document, chosen, cancelled);
        return layout.attempt(false).or(() -> layout.attempt(true)).orElseGet(() -> layout.step(Map.of()));
    }

    /// @param rigid whether containers with something locked in them are left as they are
    /// @return empty when it would move something locked
    private Optional<Step> attempt(boolean rigid) {
        Grove grove = new Grove(document, rigid);
        Places places = new Places(grove, document, cancelled);
        if (chosen.isEmpty()) {
            places.everything();
        } else {
            inside(grove, places);
        }
        Step step = step(places.changed());
        Document after = step.edit().apply(document);
        boolean kept = document.diagram().all().keySet().stream()
                .filter(id -> document.diagram().isLocked(id))
                .allMatch(id -> after.diagram()
                        .absolute(id, after.topology())
                        .map(box -> box.sized(1, 1))
                        .equals(document.diagram()
                                .absolute(id, document.topology())
                                .map(box -> box.sized(1, 1))));
        return kept ? Optional.of(step) : Optional.empty();
    }

    private void inside(Grove grove, Places places) {
        Set<ResourceId> containers = new TreeSet<>();
        Map<Optional<ResourceId>, Set<ResourceId>> groups = new LinkedHashMap<>();
        for (ResourceId id : Moving.outermost(document.topology(), chosen)) {
            if (grove.isContainer(id)) {
                containers.add(id);
            } else {
                groups.computeIfAbsent(grove.parent(id), _ -> new TreeSet<>()).add(id);
            }
        }
        containers.forEach(places::content);
        groups.forEach(places::group);
    }

    private Step step(Map<ResourceId, Box> boxes) {
        return Moving.place(document, boxes, Message.of("edit.layout"));
    }
}
