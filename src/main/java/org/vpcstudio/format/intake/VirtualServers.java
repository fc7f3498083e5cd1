package org.vpcstudio.format.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpcstudio.model.keepalived.VirtualService;
import org.vpcstudio.model.keepalived.VirtualService.Backend;
import org.vpcstudio.model.keepalived.VirtualService.Check;
import org.vpcstudio.model.keepalived.VirtualService.Endpoint;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.RealServer;
import org.vpcstudio.model.topology.RealServer.HealthCheck;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.SecurityRule.Direction;
import org.vpcstudio.model.topology.SecurityRule.Remote;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.model.topology.VirtualServer.SorryServer;

/// The LVS services and their backends. A design says them once for all directors of a cluster.
final class VirtualServers {
    private static final int SECOND = 1000;
    private static final Cidr LOOPBACK = Cidr.parse("127.0.0.0/8");

    private final Clusters clusters;
    private final Servers servers;
    private final Ids ids;
    private final Remarks remarks;
    private final Map<Key, VirtualService> known = new LinkedHashMap<>();
    private final List<VirtualServer> made = new ArrayList<>();

    private record Key(ResourceId cluster, Endpoint at, String protocol) {}

    VirtualServers(Clusters clusters, Servers servers, Ids ids, Remarks remarks) {
        this.clusters = clusters;
        this.servers = servers;
        this.ids = ids;
        this.remarks = remarks;
    }

    void add(NodeFile node) {
        for (VirtualService service : node.config().services()) {
            ResourceId cluster = clusters.clusterFor(node, service.at().address());
            Key key = new Key(cluster, service.at(), service.protocol());
            VirtualService other = known.putIfAbsent(key, service);
            if (other == null) {
                made.add(server(node, cluster, service));
            } else if (!other.equals(service)) {
                remarks.add(
                        node.file(),
                        "service-differs",
                        service.at().address() + " " + service.at().port());
            }
        }
    }

    private VirtualServer server(NodeFile node, ResourceId cluster, VirtualService service) {
        Ipv4 address = Ipv4.parse(service.at().address());
        List<RealServer> backends = new ArrayList<>();
        for (Backend backend : service.backends()) {
            nic(node, backend.at(), "backend", Ecs.Role.BACKEND).ifPresent(nic -> {
                servers.serves(nic, backend.at().port());
                if (service.method() == VirtualServer.Method.DR) {
                    servers.holds(nic, address);
                }
                backends.add(new RealServer(
                        nic,
                        backend.at().port(),
                        backend.weight(),
                        backend.check().map(check -> check(node, check))));
            });
        }
        ResourceId id = ids.of("vs", service.at().address() + "-" + service.at().port());
        int loop = service.delayLoopMillis();
        return new VirtualServer(
                id,
                id.value(),
                org.vpcstudio.model.topology.Remarks.DEFAULT,
                cluster,
                clusters.vip(address),
                service.at().port(),
                service.protocol(),
                service.method(),
                service.scheduler(),
                service.persistenceSeconds(),
                loop == VirtualService.DEFAULT_DELAY_LOOP_MILLIS
                        ? Optional.empty()
                        : Optional.of(seconds(node, "delay_loop", loop)),
                service.sorryServer()
                        .flatMap(sorry -> nic(node, sorry, "sorry", Ecs.Role.BACKEND)
                                .map(nic -> new SorryServer(nic, sorry.port()))),
                backends);
    }

    /// A director that is its own backend has no address a design could point to.
    private Optional<NicRef> nic(NodeFile node, Endpoint at, String stem, Ecs.Role role) {
        Ipv4 address = Ipv4.parse(at.address());
        if (LOOPBACK.contains(address)) {
            remarks.leaveOut(node, "virtual_server", at.address() + " " + at.port());
            return Optional.empty();
        }
        return Optional.of(servers.at(address, stem, role));
    }

    private HealthCheck check(NodeFile node, Check check) {
        return new HealthCheck(
                check.type(),
                seconds(node, "connect_timeout", check.connectTimeoutMillis()),
                check.retry(),
                seconds(node, "delay_before_retry", check.delayBeforeRetryMillis()),
                check.path());
    }

    /// Whole seconds, rounded up.
    private int seconds(NodeFile node, String keyword, int millis) {
        if (millis % SECOND != 0) {
            remarks.add(node.file(), "rounded", keyword);
        }
        return Math.ceilDiv(millis, SECOND);
    }

    List<VirtualServer> resources() {
        return made;
    }

    /// The group of all servers: among themselves everything is allowed, from outside what the services offer.
    SecurityGroup securityGroup(ResourceId id, ResourceId region) {
        List<SecurityRule> rules = new ArrayList<>();
        rules.add(new SecurityRule(Direction.INGRESS, "all", "", new Remote.Group(id)));
        made.stream()
                .filter(server -> List.of("tcp", "udp").contains(server.protocol()))
                .map(server -> new SecurityRule(
                        Direction.INGRESS, server.protocol(), String.valueOf(server.port()), new Remote.Anyone()))
                .distinct()
                .forEach(rules::add);
        rules.add(new SecurityRule(Direction.EGRESS, "all", "", new Remote.Anyone()));
        return new SecurityGroup(id, id.value(), region, rules);
    }
}
