package org.vpcstudio.model.topology;

import java.util.List;
import java.util.Optional;

/// An LVS service on a VIP: the directors are the nodes of the cluster that announces it.
///
/// @param cluster the directors
/// @param vip the address clients use
/// @param port 1 to 65535
/// @param protocol `tcp`, `udp` or `sctp`
/// @param method how packets reach a backend
/// @param scheduler which backend is next: `rr`, `wrr`, `lc`, `wlc`, `sh`, `dh` ... of ipvsadm(8)
/// @param persistenceSeconds how long a client keeps its backend; empty without
/// @param delayLoopSeconds between health checks; empty for keepalived's 60 s
/// @param sorryServer takes over when no backend is alive
/// @param realServers the backends
public record VirtualServer(
        ResourceId id,
        String name,
        Remarks remarks,
        @Refers(Kind.KEEPALIVED_CLUSTER) ResourceId cluster,
        @Refers(Kind.VIP) ResourceId vip,
        int port,
        @Default("tcp") String protocol,
        @Default("dr") Method method,
        @Default("rr") String scheduler,
        Optional<Integer> persistenceSeconds,
        Optional<Integer> delayLoopSeconds,
        Optional<SorryServer> sorryServer,
        List<RealServer> realServers)
        implements Unplaced {
    /// How packets reach a backend.
    public enum Method {
        /// Direct routing: only the MAC address is rewritten.
        DR,
        NAT,
        TUN
    }

    /// `sorry_server` of keepalived.conf(5).
    ///
    /// @param port 1 to 65535
    public record SorryServer(NicRef nic, int port) {}

    public VirtualServer {
        realServers = List.copyOf(realServers);
    }

    @Override
    public Kind kind() {
        return Kind.VIRTUAL_SERVER;
    }

    @Override
    public Optional<ResourceId> parent() {
        return Optional.empty();
    }

    @Override
    public VirtualServer withName(String next) {
        return new VirtualServer(
                id,
                next,
                remarks,
                cluster,
                vip,
                port,
                protocol,
                method,
                scheduler,
                persistenceSeconds,
                delayLoopSeconds,
                sorryServer,
                realServers);
    }

    @Override
    public VirtualServer withRemarks(Remarks next) {
        return new VirtualServer(
                id,
                name,
                next,
                cluster,
                vip,
                port,
                protocol,
                method,
                scheduler,
                persistenceSeconds,
                delayLoopSeconds,
                sorryServer,
                realServers);
    }

    public VirtualServer withPort(int next) {
        return new VirtualServer(
                id,
                name,
                remarks,
                cluster,
                vip,
                next,
                protocol,
                method,
                scheduler,
                persistenceSeconds,
                delayLoopSeconds,
                sorryServer,
                realServers);
    }

    public VirtualServer withMethod(Method next) {
        return new VirtualServer(
                id,
                name,
                remarks,
                cluster,
                vip,
                port,
                protocol,
                next,
                scheduler,
                persistenceSeconds,
                delayLoopSeconds,
                sorryServer,
                realServers);
    }

    public VirtualServer withScheduler(String next) {
        return new VirtualServer(
                id,
                name,
                remarks,
                cluster,
                vip,
                port,
                protocol,
                method,
                next,
                persistenceSeconds,
                delayLoopSeconds,
                sorryServer,
                realServers);
    }

    public VirtualServer withPersistenceSeconds(Optional<Integer> next) {
        return new VirtualServer(
                id,
                name,
                remarks,
                cluster,
                vip,
                port,
                protocol,
                method,
                scheduler,
                next,
                delayLoopSeconds,
                sorryServer,
                realServers);
    }

    public VirtualServer withDelayLoopSeconds(Optional<Integer> next) {
        return new VirtualServer(
                id,
                name,
                remarks,
                cluster,
                vip,
                port,
                protocol,
                method,
                scheduler,
                persistenceSeconds,
                next,
                sorryServer,
                realServers);
    }

    public VirtualServer withRealServers(List<RealServer> next) {
        return new VirtualServer(
                id,
                name,
                remarks,
                cluster,
                vip,
                port,
                protocol,
                method,
                scheduler,
                persistenceSeconds,
                delayLoopSeconds,
                sorryServer,
                next);
    }
}
