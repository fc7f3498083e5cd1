package org.vpcstudio.model.topology;

import java.util.Optional;

/// What the architect wants to hold: from here to there on this port, or never.
///
/// @param client a server, or the Internet
/// @param target a VIP or an EIP
/// @param protocol `tcp` or `udp`
/// @param port 1 to 65535
/// @param rtoMillis how long it may be broken by a failover; 0 when nothing is promised
public record AccessIntent(
        ResourceId id,
        String name,
        ResourceId client,
        ResourceId target,
        String protocol,
        int port,
        Expect expect,
        int rtoMillis)
        implements Resource {
    /// What is wanted.
    public enum Expect {
        ALLOW,
        DENY
    }

    @Override
    public Kind kind() {
        return Kind.ACCESS_INTENT;
    }

    @Override
    public Optional<ResourceId> parent() {
        return Optional.empty();
    }

    @Override
    public AccessIntent withName(String next) {
        return new AccessIntent(id, next, client, target, protocol, port, expect, rtoMillis);
    }
}
