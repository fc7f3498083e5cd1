package org.vpcstudio.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.Vpc;

/// What an architect does to a big design, the same for the same seed: one edit of every sort in turn, good ones and
/// mistakes, on elements anywhere in the design.
final class DesignEdits {
    private final Random luck;
    private final Map<Class<?>, List<Resource>> kinds = new LinkedHashMap<>();
    private final Map<String, Function<Document, Edit>> sorts = new LinkedHashMap<>();

    DesignEdits(Document design, long seed) {
        this.luck = new Random(seed);
        design.topology()
                .all()
                .forEach(resource -> kinds.computeIfAbsent(resource.getClass(), _ -> new ArrayList<>())
                        .add(resource));
        sorts.put("moveServer", document -> {
            Ecs ecs = any(document, Ecs.class);
            return document.diagram()
                    .box(ecs.id())
                    .<Edit>map(box -> new Edit.Place(ecs.id(), box.at(box.x() + 8, box.y())))
                    .orElse(Edit.all());
        });
        sorts.put("renameServer", document -> renamed(any(document, Ecs.class)));
        sorts.put("mistypeAddress", document -> addressed(any(document, Ecs.class), "10.1.2.300"));
        sorts.put("takeUsedAddress", document -> addressed(any(document, Ecs.class), "10.0.0.10"));
        sorts.put("turnForwardingOver", document -> {
            Ecs ecs = any(document, Ecs.class);
            return new Edit.Put(
                    ecs.withGuest(ecs.guest().withIpForward(!ecs.guest().ipForward())));
        });
        sorts.put("renameVip", document -> renamed(any(document, Vip.class)));
        sorts.put("unbindVip", document -> {
            Vip vip = any(document, Vip.class);
            return new Edit.Put(vip.withBindings(vip.bindings()
                    .subList(Math.min(1, vip.bindings().size()), vip.bindings().size())));
        });
        sorts.put("equalPriorities", document -> {
            KeepalivedCluster cluster = any(document, KeepalivedCluster.class);
            return new Edit.Put(cluster.withNodes(
                    cluster.nodes().stream().map(node -> node.withPriority(100)).toList()));
        });
        sorts.put("renameSubnet", document -> renamed(any(document, Subnet.class)));
        sorts.put("closeGroup", document -> {
            SecurityGroup group = any(document, SecurityGroup.class);
            return new Edit.Put(group.withRules(group.rules()
                    .subList(Math.min(1, group.rules().size()), group.rules().size())));
        });
        sorts.put("renameVpc", document -> renamed(any(document, Vpc.class)));
        sorts.put(
                "removeServer",
                document -> new Edit.Remove(any(document, Ecs.class).id()));
    }

    /// Every sort of edit by name, in the order they take turns: a function of the present design.
    Map<String, Function<Document, Edit>> sorts() {
        return sorts;
    }

    private <R extends Resource> R any(Document document, Class<R> kind) {
        List<Resource> all = kinds.getOrDefault(kind, List.of());
        while (true) {
            Resource chosen = all.get(luck.nextInt(all.size()));
            if (document.topology().has(chosen.id())) {
                return document.topology().find(chosen.id(), kind).orElseThrow();
            }
        }
    }

    private static Edit renamed(Resource resource) {
        return new Edit.Put(resource.withName(resource.name() + "-x"));
    }

    private static Edit addressed(Ecs ecs, String address) {
        Nic nic = ecs.nics().getFirst();
        return new Edit.Put(ecs.withNic(nic.withAddress(Written.address(address))));
    }
}
