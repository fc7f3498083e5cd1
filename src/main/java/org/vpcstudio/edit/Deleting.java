package org.vpcstudio.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.topology.KeepalivedCluster;
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
