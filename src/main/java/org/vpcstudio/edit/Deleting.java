package org.vpcstudio.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Note;
import org.vpcstudio.model.topology.Placed;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SyncGroup;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Unplaced;
import org.vpcstudio.text.Message;

/// Deletes elements with what is nested in them, and every reference to them, so that nothing dangles.
public final class Deleting {
    private final Document document;
    private final Set<ResourceId> doomed;

    private Deleting(Document document, Set<ResourceId> doomed) {
        this.document = document;
        this.doomed = doomed;
    }

    /// The elements themselves, everything nested in them, and what means nothing without them (a cluster without
    /// members or VIPs, an intent without an end).
    public static Set<ResourceId> doomed(Document document, Set<ResourceId> chosen) {
        Topology topology = document.topology();
        Set<ResourceId> doomed = new TreeSet<>(chosen);
        boolean grew = true;
        while (grew) {
            grew = false;
            Pruning pruning = new Pruning(doomed);
            for (Resource resource : topology.all()) {
                if (!doomed.contains(resource.id()) && fallsWith(resource, doomed, pruning)) {
                    doomed.add(resource.id());
                    grew = true;
                }
            }
        }
        return doomed;
    }

    private static boolean fallsWith(Resource resource, Set<ResourceId> doomed, Pruning pruning) {
        if (resource.parent().filter(doomed::contains).isPresent()) {
            return true;
        }
        return pruning.of(resource)
                .map(rest -> switch (resource) {
                    case KeepalivedCluster cluster -> !rest.equals(cluster) && isEmpty((KeepalivedCluster) rest);
                    case SyncGroup group ->
                        !rest.equals(group) && ((SyncGroup) rest).clusters().isEmpty();
                    case Placed _, Unplaced _ -> false;
                })
                .orElse(true);
    }

    private static boolean isEmpty(KeepalivedCluster cluster) {
        return cluster.vips().isEmpty() || cluster.nodes().isEmpty();
    }

    /// Deletes the chosen elements.
    public static Step delete(Document document, Set<ResourceId> chosen) {
        Set<ResourceId> doomed = doomed(document, chosen);
        List<Resource> named = chosen.stream()
                .flatMap(id -> document.topology().find(id).stream())
                .toList();
        Message label = named.size() == 1
                ? Message.of("edit.delete.one", named.getFirst().name())
                : Message.of("edit.delete.many", named.size());
        return Step.of(label, Edit.all(new Deleting(document, doomed).edits()));
    }

    /// What stands in the chosen containers and would be deleted with them.
    public static Set<ResourceId> contents(Document document, Set<ResourceId> chosen) {
        Topology topology = document.topology();
        Set<ResourceId> contents = new TreeSet<>();
        chosen.forEach(id -> collect(topology, id, contents));
        contents.removeAll(chosen);
        return contents;
    }

    private static void collect(Topology topology, ResourceId container, Set<ResourceId> contents) {
        for (Resource child : topology.childrenOf(container)) {
            if (contents.add(child.id())) {
                collect(topology, child.id(), contents);
            }
        }
    }

    /// Why what is in the chosen containers cannot move up into what is around them; empty when it can. Notes may lie
    /// anywhere, everything else belongs in the kind of container it is in.
    public static Optional<Message> whyNotUp(Document document, Set<ResourceId> chosen) {
        return chosen.stream()
                .flatMap(id -> document.topology().childrenOf(id).stream())
                .map(Resource::kind)
                .filter(kind -> kind != Kind.NOTE)
                .findFirst()
                .map(kind -> Message.of("edit.refused." + kind.code()));
    }

    /// Deletes the chosen elements, but moves the notes in them up into what is around them.
    public static Step deleteKeeping(Document document, Set<ResourceId> chosen) {
        Draft draft = new Draft(document);
        List<ResourceId> kept = new ArrayList<>();
        for (ResourceId id : Moving.outermost(document.topology(), chosen)) {
            Optional<ResourceId> up = document.topology().find(id).flatMap(Resource::parent);
            document.topology()
                    .each(Note.class)
                    .filter(note -> note.container().filter(id::equals).isPresent() && !chosen.contains(note.id()))
                    .forEach(note -> {
                        draft.takeAll(lifted(document, note, up));
                        kept.add(note.id());
                    });
        }
        Step step = delete(draft.document(), chosen);
        draft.take(step.edit());
        draft.take(Fitting.settled(draft.document(), List.of(), kept));
        return Step.of(step.label(), draft.edit());
    }

    /// The note in what is around its container, at the same place of the canvas.
    private static List<Edit> lifted(Document document, Note note, Optional<ResourceId> up) {
        Topology topology = document.topology();
        Box there = document.diagram().absolute(note.id(), topology).orElseThrow();
        Box around = up.flatMap(id -> document.diagram().absolute(id, topology)).orElse(new Box(0, 0, 1, 1));
        return List.of(
                new Edit.Put(note.withContainer(up)),
                new Edit.Place(note.id(), there.movedBy(-around.x(), -around.y())));
    }

    private List<Edit> edits() {
        Pruning pruning = new Pruning(doomed);
        List<Edit> edits = new ArrayList<>();
        for (Resource resource : document.topology().all()) {
            if (doomed.contains(resource.id())) {
                edits.add(new Edit.Remove(resource.id()));
            } else {
                pruning.of(resource)
                        .filter(rest -> !rest.equals(resource))
                        .ifPresent(rest -> edits.add(new Edit.Put(rest)));
            }
        }
        for (Scenario scenario : document.scenarios()) {
            Scenario rest = pruning.of(scenario);
            if (!rest.equals(scenario)) {
                edits.add(new Edit.PutScenario(rest));
            }
        }
        return edits;
    }
}
