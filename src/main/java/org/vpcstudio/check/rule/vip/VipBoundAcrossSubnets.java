package org.vpcstudio.check.rule.vip;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Bindings;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Clustering;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;

/// VIP-004: a VIP is bound to an interface of another subnet.
public final class VipBoundAcrossSubnets implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("VIP-004", "vip-bound-across-subnets", Severity.ERROR, "seed; gh:acassen/keepalived#2505");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Vip.class)
                .flatMap(vip -> context.index().holdersOf(vip).stream()
                        .filter(server -> !server.nic().subnet().equals(vip.subnet()))
                        .map(server -> finding(context, vip, server)))
                .toList();
    }

    private static Finding finding(RuleContext context, Vip vip, ServerNic server) {
        String home = name(context, vip.subnet());
        String other = name(context, server.nic().subnet());
        String ecs = server.ecs().name();
        QuickFix fix = server.ecs().nics().stream()
                .filter(nic -> nic.subnet().equals(vip.subnet()))
                .findFirst()
                .map(nic -> rebind(context, vip, server.ref(), nic))
                .map(edit -> INFO.namedFix("fix-rebind", edit, vip.name(), ecs, home))
                .orElseGet(() -> INFO.fix(Bindings.unbind(context.index(), vip, server.ref()), vip.name(), ecs));
        return INFO.finding(Anchor.at(vip.id(), "bindings"), vip.name(), ecs, other, home)
                .withRelated(server.ecs().id())
                .withFix(fix);
    }

    private static Edit rebind(RuleContext context, Vip vip, NicRef wrong, Nic right) {
        Document around = Document.empty("").withTopology(around(context, vip));
        Topology without =
                Bindings.unbind(context.index(), vip, wrong).apply(around).topology();
        Ecs ecs = without.find(wrong.ecs(), Ecs.class).orElseThrow();
        Vip unbound = without.find(vip.id(), Vip.class).orElseThrow();
        Edit bind = Edit.all(new Edit.Put(ecs), Bindings.bind(unbound, new ServerNic(ecs, right)));
        return Edit.all(bind, follow(bind.apply(around).topology(), vip.id(), ecs.id(), right));
    }

    /// The VIP with what holds and announces it.
    private static Topology around(RuleContext context, Vip vip) {
        List<KeepalivedCluster> clusters = context.index().clustersOf(vip.id());
        Stream<ResourceId> servers = Stream.concat(
                vip.bindings().stream().map(NicRef::ecs),
                clusters.stream().flatMap(cluster -> cluster.nodes().stream()).map(KeepalivedNode::ecs));
        Stream<Ecs> found = servers.flatMap(id -> context.topology().find(id, Ecs.class).stream());
        return Topology.of(Stream.of(Stream.of(vip), clusters.stream(), found)
                .<Resource>flatMap(resources -> resources)
                .toList());
    }

    /// Keepalived runs on the interface that is bound, and the other nodes send to it.
    private static Edit follow(Topology bound, ResourceId vip, ResourceId ecs, Nic nic) {
        Vip now = bound.find(vip, Vip.class).orElseThrow();
        return Edit.all(bound.clustersOf(vip).stream()
                .flatMap(cluster -> cluster.node(ecs).stream()
                        .map(node -> cluster.withNode(node.withInterfaceName(nic.guestName()))))
                .map(cluster -> new Edit.Put(Clustering.meshed(bound, now, cluster)))
                .toList());
    }

    private static String name(RuleContext context, ResourceId subnet) {
        return context.topology().find(subnet).map(Resource::name).orElse(subnet.value());
    }
}
