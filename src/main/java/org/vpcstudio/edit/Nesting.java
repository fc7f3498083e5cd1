package org.vpcstudio.edit;

import java.util.Optional;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.text.Message;

/// What may be nested in what: region > VPC > subnet > ECS and VIP; EIPs in a region; the Internet outside.
public final class Nesting {
    private Nesting() {}

    /// Why an element of this kind cannot be put into this container (empty: the open canvas); empty when it can. A VPC
    /// or an EIP on the open canvas goes into the region there is, or brings one.
    public static Optional<Message> refusal(Topology topology, Kind kind, Optional<ResourceId> container) {
        Optional<Kind> host = container.flatMap(topology::find).map(Resource::kind);
        boolean welcome =
                switch (kind) {
                    case REGION, INTERNET, SITE -> host.isEmpty();
                    case NOTE -> host.isEmpty() || host.get().isContainer();
                    case VPC, EIP -> host.isEmpty() || host.get() == Kind.REGION;
                    case SUBNET, NAT_GATEWAY, VPN_GATEWAY, VIRTUAL_GATEWAY ->
                        host.isPresent() && host.get() == Kind.VPC;
                    case CUSTOMER_GATEWAY, DIRECT_CONNECTION -> host.isPresent() && host.get() == Kind.SITE;
                    case ECS, VIP -> host.isPresent() && host.get() == Kind.SUBNET;
                    case PROJECT,
                            ROUTE_TABLE,
                            SECURITY_GROUP,
                            NETWORK_ACL,
                            KEEPALIVED_CLUSTER,
                            SYNC_GROUP,
                            VIRTUAL_SERVER,
                            SHARED_BANDWIDTH,
                            VPC_PEERING,
                            VPN_CONNECTION,
                            VIRTUAL_INTERFACE,
                            ACCESS_INTENT -> false;
                };
        return welcome ? Optional.empty() : Optional.of(Message.of("edit.refused." + kind.code()));
    }

    /// The container an element of this kind would go into when it is dropped inside this one: the innermost of it and
    /// its parents that takes it.
    public static Optional<ResourceId> host(Topology topology, Kind kind, Optional<ResourceId> inside) {
        Optional<ResourceId> candidate = inside;
        while (candidate.isPresent() && refusal(topology, kind, candidate).isPresent()) {
            candidate = candidate.flatMap(topology::find).flatMap(Resource::parent);
        }
        return candidate;
    }
}
