package org.vpcstudio.model.keepalived;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.keepalived.VirtualService.Backend;
import org.vpcstudio.model.keepalived.VirtualService.Check;
import org.vpcstudio.model.keepalived.VirtualService.Endpoint;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.RealServer;
import org.vpcstudio.model.topology.RealServer.HealthCheck;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualServer;

/// Writes the `virtual_server` blocks of a director.
final class Services {
    private static final int SECOND = 1000;

    private final Topology topology;

    Services(Topology topology) {
        this.topology = topology;
    }

    /// The services of all clusters a server is a director of.
    List<VirtualService> of(List<KeepalivedCluster> clusters) {
        return topology.each(VirtualServer.class)
                .filter(server ->
                        clusters.stream().anyMatch(cluster -> cluster.id().equals(server.cluster())))
                .flatMap(server -> service(server).stream())
                .toList();
    }

    private Optional<VirtualService> service(VirtualServer server) {
        return topology.find(server.vip(), Vip.class)
                .flatMap(vip -> Instances.readable(vip.address()))
                .map(address -> new VirtualService(
                        new Endpoint(address, server.port()),
                        server.protocol(),
                        server.method(),
                        server.scheduler(),
                        server.persistenceSeconds(),
                        server.delayLoopSeconds()
                                .map(seconds -> seconds * SECOND)
                                .orElse(VirtualService.DEFAULT_DELAY_LOOP_MILLIS),
                        server.sorryServer().flatMap(sorry -> endpoint(sorry.nic(), sorry.port())),
                        server.realServers().stream()
                                .flatMap(real -> backend(real).stream())
                                .toList()));
    }

    private Optional<Backend> backend(RealServer real) {
        return endpoint(real.nic(), real.port())
                .map(at -> new Backend(at, real.weight(), real.check().map(Services::check)));
    }

    private Optional<Endpoint> endpoint(NicRef nic, int port) {
        return topology.nic(nic)
                .flatMap(found -> Instances.readable(found.address()))
                .map(address -> new Endpoint(address, port));
    }

    private static Check check(HealthCheck check) {
        return new Check(
                check.type(),
                check.connectTimeoutSeconds() * SECOND,
                check.retry(),
                check.delayBeforeRetrySeconds() * SECOND,
                path(check));
    }

    /// A TCP check asks for nothing, an HTTP check for something.
    private static String path(HealthCheck check) {
        return switch (check.type()) {
            case TCP -> "";
            case HTTP, SSL -> check.path().isBlank() ? "/" : check.path();
            case MISC -> check.path();
        };
    }
}
