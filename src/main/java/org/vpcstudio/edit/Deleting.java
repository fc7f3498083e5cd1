package org.vpcstudio.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
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
            for (Resource resource : topology.all()) {
                if (!doomed.contains(resource.id()) && fallsWith(resource, doomed)) {
                    doomed.add(resource.id());
                    grew = true;
                }
            }
        }
        return doomed;
    }

    private static boolean fallsWith(Resource resource, Set<ResourceId> doomed) {
        return switch (resource) {
            case KeepalivedCluster cluster ->
                doomed.containsAll(cluster.vips())
                        || cluster.nodes().stream().allMatch(node -> doomed.contains(node.ecs()));
            case AccessIntent intent -> doomed.contains(intent.client()) || doomed.contains(intent.target());
            default -> resource.parent().filter(doomed::contains).isPresent();
        };
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
        List<Edit> edits = new ArrayList<>();
        for (Resource resource : document.topology().all()) {
            if (doomed.contains(resource.id())) {
                edits.add(new Edit.Remove(resource.id()));
            } else {
                Resource rest = withoutReferences(resource);
                if (!rest.equals(resource)) {
                    edits.add(new Edit.Put(rest));
                }
            }
        }
        for (Scenario scenario : document.scenarios()) {
            Scenario rest = scenario.withSteps(scenario.steps().stream()
                    .filter(step ->
                            subject(step.fault()).filter(doomed::contains).isEmpty())
                    .toList());
            if (!rest.equals(scenario)) {
                edits.add(new Edit.PutScenario(rest));
            }
        }
        return edits;
    }

    private Resource withoutReferences(Resource resource) {
        return switch (resource) {
            case Vip vip -> vip.withBindings(kept(vip.bindings()));
            case KeepalivedCluster cluster -> {
                KeepalivedCluster rest = cluster.withVips(cluster.vips().stream()
                        .filter(id -> !doomed.contains(id))
                        .toList());
                for (ResourceId id : doomed) {
                    rest = Clustering.without(rest, id);
                }
                yield rest;
            }
            case Eip eip ->
                eip.withTargets(eip.targets().stream()
                        .filter(target -> !pointsAway(target))
                        .toList());
            case Ecs ecs ->
                ecs.withNics(ecs.nics().stream()
                        .filter(nic -> nic.primary() || !doomed.contains(nic.subnet()))
                        .map(nic -> nic.withSecurityGroups(nic.securityGroups().stream()
                                .filter(id -> !doomed.contains(id))
                                .toList()))
                        .toList());
            case SecurityGroup group ->
                group.withRules(group.rules().stream()
                        .filter(rule -> !(rule.remote() instanceof SecurityRule.Remote.Group(ResourceId id)
                                && doomed.contains(id)))
                        .toList());
            default -> resource;
        };
    }

    private List<NicRef> kept(List<NicRef> refs) {
        return refs.stream().filter(ref -> !doomed.contains(ref.ecs())).toList();
    }

    private boolean pointsAway(Eip.Target target) {
        return switch (target) {
            case Eip.Target.OfVip(ResourceId vip) -> doomed.contains(vip);
            case Eip.Target.OfNic(NicRef nic) -> doomed.contains(nic.ecs());
        };
    }

    /// The server a fault happens to; empty for one that concerns several.
    private static Optional<ResourceId> subject(Fault fault) {
        return switch (fault) {
            case Fault.Crash f -> Optional.of(f.ecs());
            case Fault.Stop f -> Optional.of(f.ecs());
            case Fault.Start f -> Optional.of(f.ecs());
            case Fault.LinkDown f -> Optional.of(f.ecs());
            case Fault.LinkUp f -> Optional.of(f.ecs());
            case Fault.Pause f -> Optional.of(f.ecs());
            case Fault.Resume f -> Optional.of(f.ecs());
            case Fault.CheckFails f -> Optional.of(f.ecs());
            case Fault.CheckRecovers f -> Optional.of(f.ecs());
            case Fault.Partition _, Fault.Heal _ -> Optional.empty();
        };
    }
}
