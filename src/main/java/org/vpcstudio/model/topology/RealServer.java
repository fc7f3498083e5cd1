package org.vpcstudio.model.topology;

import java.util.Optional;

/// A backend of a virtual server. It is a network interface, so its address follows an edit.
///
/// @param port 1 to 65535; with direct routing that of the virtual server
/// @param weight 0 is drained
/// @param check how its health is found out; empty when nobody asks
public record RealServer(NicRef nic, int port, @Default("1") int weight, Optional<HealthCheck> check) {
    /// A health check of keepalived.conf(5).
    ///
    /// @param connectTimeoutSeconds how long an attempt may take
    /// @param retry attempts beside the first
    /// @param delayBeforeRetrySeconds between attempts
    /// @param path what an HTTP check asks for, or the command of a MISC check
    public record HealthCheck(
            @Default("tcp") Type type,
            @Default("5") int connectTimeoutSeconds,
            @Default("1") int retry,
            @Default("1") int delayBeforeRetrySeconds,
            @Default("") String path) {
        /// What is asked.
        public enum Type {
            TCP,
            HTTP,
            SSL,
            MISC
        }
    }

    public RealServer withPort(int next) {
        return new RealServer(nic, next, weight, check);
    }

    public RealServer withWeight(int next) {
        return new RealServer(nic, port, next, check);
    }

    public RealServer withCheck(Optional<HealthCheck> next) {
        return new RealServer(nic, port, weight, next);
    }
}
