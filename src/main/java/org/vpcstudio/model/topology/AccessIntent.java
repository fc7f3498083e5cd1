package org.vpcstudio.model.topology;

import java.util.Optional;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;

/// What the architect wants to hold: from here to there on this port, or never.
///
/// @param client a server, a subnet, a VPC, a site, or the Internet
/// @param target a VIP, an EIP or a server
/// @param protocol `tcp`, `udp` or `icmp`
/// @param port 1 to 65535
/// @param rtoMillis how long it may be broken by a failover; 0 when nothing is promised
/// @param clientAddress which machine of a site or a range; blank for any
/// @param survivesFailover whether it is to hold with every member as the holder
/// @param bandwidthMbit what it is expected to need; empty when nothing is said
public record AccessIntent(
        ResourceId id,
        String name,
        Remarks remarks,

        @Refers({Kind.ECS, Kind.SUBNET, Kind.VPC, Kind.SITE, Kind.INTERNET})
        ResourceId client,

        @Refers({Kind.VIP, Kind.EIP, Kind.ECS}) ResourceId target,
        String protocol,
        int port,
        @Default("allow") Expect expect,
        @Default("0") int rtoMillis,
        Written<Ipv4> clientAddress,
        @Default("true") boolean survivesFailover,
        Optional<Integer> bandwidthMbit)
        implements Unplaced {
    /// What is wanted.
    public enum Expect {
        ALLOW,
        DENY
    }

    /// An intent that survives a failover.
    public AccessIntent(
            ResourceId id,
            String name,
            ResourceId client,
            ResourceId target,
            String protocol,
            int port,
            Expect expect,
            int rtoMillis) {
        this(
                id,
                name,
                Remarks.DEFAULT,
                client,
                target,
                protocol,
                port,
                expect,
                rtoMillis,
                Written.address(""),
                true,
                Optional.empty());
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
        return new AccessIntent(
                id,
                next,
                remarks,
                client,
                target,
                protocol,
                port,
                expect,
                rtoMillis,
                clientAddress,
                survivesFailover,
                bandwidthMbit);
    }

    @Override
    public AccessIntent withRemarks(Remarks next) {
        return new AccessIntent(
                id,
                name,
                next,
                client,
                target,
                protocol,
                port,
                expect,
                rtoMillis,
                clientAddress,
                survivesFailover,
                bandwidthMbit);
    }

    public AccessIntent withClient(ResourceId next) {
        return new AccessIntent(
                id,
                name,
                remarks,
                next,
                target,
                protocol,
                port,
                expect,
                rtoMillis,
                clientAddress,
                survivesFailover,
                bandwidthMbit);
    }

    public AccessIntent withTarget(ResourceId next) {
        return new AccessIntent(
                id,
                name,
                remarks,
                client,
                next,
                protocol,
                port,
                expect,
                rtoMillis,
                clientAddress,
                survivesFailover,
                bandwidthMbit);
    }

    public AccessIntent withProtocol(String next) {
        return new AccessIntent(
                id,
                name,
                remarks,
                client,
                target,
                next,
                port,
                expect,
                rtoMillis,
                clientAddress,
                survivesFailover,
                bandwidthMbit);
    }

    public AccessIntent withPort(int next) {
        return new AccessIntent(
                id,
                name,
                remarks,
                client,
                target,
                protocol,
                next,
                expect,
                rtoMillis,
                clientAddress,
                survivesFailover,
                bandwidthMbit);
    }

    public AccessIntent withExpect(Expect next) {
        return new AccessIntent(
                id,
                name,
                remarks,
                client,
                target,
                protocol,
                port,
                next,
                rtoMillis,
                clientAddress,
                survivesFailover,
                bandwidthMbit);
    }

    public AccessIntent withRtoMillis(int next) {
        return new AccessIntent(
                id,
                name,
                remarks,
                client,
                target,
                protocol,
                port,
                expect,
                next,
                clientAddress,
                survivesFailover,
                bandwidthMbit);
    }

    public AccessIntent withClientAddress(Written<Ipv4> next) {
        return new AccessIntent(
                id,
                name,
                remarks,
                client,
                target,
                protocol,
                port,
                expect,
                rtoMillis,
                next,
                survivesFailover,
                bandwidthMbit);
    }

    public AccessIntent withSurvivesFailover(boolean next) {
        return new AccessIntent(
                id,
                name,
                remarks,
                client,
                target,
                protocol,
                port,
                expect,
                rtoMillis,
                clientAddress,
                next,
                bandwidthMbit);
    }
}
