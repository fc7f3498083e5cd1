package org.vpcstudio.model.keepalived;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.topology.RealServer.HealthCheck;
import org.vpcstudio.model.topology.VirtualServer;

/// A `virtual_server`: what LVS does with packets to one address and port. Ranges and defaults: keepalived.conf(5).
///
/// @param at the address clients use
/// @param protocol `tcp`, `udp` or `sctp`
/// @param method `lb_kind`
/// @param scheduler `lb_algo`
/// @param persistenceSeconds how long a client keeps its backend; empty without
/// @param delayLoopMillis between health checks
/// @param sorryServer takes over when no backend is alive
public record VirtualService(
        Endpoint at,
        String protocol,
        VirtualServer.Method method,
        String scheduler,
        Optional<Integer> persistenceSeconds,
        int delayLoopMillis,
        Optional<Endpoint> sorryServer,
        List<Backend> backends) {
    /// keepalived's `delay_loop`.
    public static final int DEFAULT_DELAY_LOOP_MILLIS = 60_000;

    public VirtualService {
        backends = List.copyOf(backends);
    }

    /// An address and a port.
    public record Endpoint(String address, int port) {
        public Endpoint withPort(int next) {
            return new Endpoint(address, next);
        }
    }

    /// A `real_server`.
    ///
    /// @param weight 0 is drained
    /// @param check how its health is found out; empty when nobody asks
    public record Backend(Endpoint at, int weight, Optional<Check> check) {}

    /// A health check.
    ///
    /// @param connectTimeoutMillis how long an attempt may take
    /// @param retry attempts beside the first
    /// @param delayBeforeRetryMillis between attempts
    /// @param path what an HTTP check asks for, or the command of a MISC check
    public record Check(
            HealthCheck.Type type, int connectTimeoutMillis, int retry, int delayBeforeRetryMillis, String path) {}

    /// The same service with other backends.
    public VirtualService withBackends(List<Backend> next) {
        return new VirtualService(
                at, protocol, method, scheduler, persistenceSeconds, delayLoopMillis, sorryServer, next);
    }
}
