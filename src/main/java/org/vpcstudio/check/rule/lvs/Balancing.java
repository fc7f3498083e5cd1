package org.vpcstudio.check.rule.lvs;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualServer;

/// Directors and backends of virtual servers.
final class Balancing {
    private Balancing() {}

    static Stream<VirtualServer> servers(RuleContext context) {
        return context.each(VirtualServer.class);
    }

    /// The backends that exist, in their order.
    static List<Backend> backends(RuleContext context, VirtualServer server) {
        return IntStream.range(0, server.realServers().size())
                .boxed()
                .flatMap(at -> context.index().nic(server.realServers().get(at).nic()).stream()
                        .map(nic -> new Backend(server, at, server.realServers().get(at), nic)))
                .toList();
    }

    /// The backends that answer clients themselves: those of direct routing.
    static Stream<Backend> answering(RuleContext context) {
        return servers(context)
                .filter(server -> server.method() == VirtualServer.Method.DR)
                .flatMap(server -> backends(context, server).stream());
    }

    static Optional<KeepalivedCluster> cluster(RuleContext context, VirtualServer server) {
        return context.topology().find(server.cluster(), KeepalivedCluster.class);
    }

    /// The nodes that balance, the best first.
    static List<Member> directors(RuleContext context, VirtualServer server) {
        return cluster(context, server).map(context::members).orElse(List.of());
    }

    static Optional<Vip> vip(RuleContext context, VirtualServer server) {
        return context.topology().find(server.vip(), Vip.class);
    }

    static Optional<Ipv4> address(RuleContext context, VirtualServer server) {
        return vip(context, server).flatMap(vip -> vip.address().value());
    }

    /// The connections to it that should work.
    static List<AccessIntent> wanted(RuleContext context, VirtualServer server) {
        return vip(context, server).stream()
                .flatMap(vip -> context.index().wantedOf(vip).stream())
                .filter(intent ->
                        intent.port() == server.port() && intent.protocol().equals(server.protocol()))
                .toList();
    }

    /// Whether the backend is a director of its own virtual server, too (LVS-022).
    static boolean isDirector(RuleContext context, Backend backend) {
        return cluster(context, backend.server())
                .flatMap(cluster -> cluster.node(backend.nic().ecs().id()))
                .isPresent();
    }
}
