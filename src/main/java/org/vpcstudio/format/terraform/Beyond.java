package org.vpcstudio.format.terraform;

import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.Vpc;

/// Remarks on what a design holds and this plan does not make yet.
final class Beyond {
    private final Remarks remarks;

    private Beyond(Remarks remarks) {
        this.remarks = remarks;
    }

    static void remark(Topology topology, Remarks remarks) {
        Beyond beyond = new Beyond(remarks);
        topology.all().forEach(beyond::remark);
    }

    private void remark(Resource resource) {
        switch (resource.kind()) {
            case REGION, SECURITY_GROUP, EIP, INTERNET, ACCESS_INTENT, NOTE -> {}
            case KEEPALIVED_CLUSTER, SYNC_GROUP -> {}
            case VPC, SUBNET, ECS, VIP -> properties(resource);
            // The directors' part is in their keepalived.conf.
            case VIRTUAL_SERVER -> remarks.add(resource.name(), "backends");
            case PROJECT,
                    ROUTE_TABLE,
                    NETWORK_ACL,
                    SHARED_BANDWIDTH,
                    NAT_GATEWAY,
                    VPC_PEERING,
                    SITE,
                    VPN_GATEWAY,
                    CUSTOMER_GATEWAY,
                    VPN_CONNECTION,
                    DIRECT_CONNECTION,
                    VIRTUAL_GATEWAY,
                    VIRTUAL_INTERFACE -> remarks.add(resource.name(), "not-yet");
        }
    }

    private void properties(Resource resource) {
        if (resource instanceof Vpc vpc && !vpc.secondaryCidrs().isEmpty()) {
            without(vpc, "secondary-ranges");
        }
        if (resource instanceof Subnet subnet && subnet.ipv6()) {
            without(subnet, "ipv6");
        }
        if (resource instanceof Vip vip && !vip.ipv6Address().isBlank()) {
            without(vip, "ipv6");
        }
        if (resource instanceof Ecs ecs) {
            server(ecs);
        }
    }

    private void server(Ecs ecs) {
        if (ecs.nics().stream().anyMatch(nic -> !nic.ipv6Address().isBlank())) {
            without(ecs, "ipv6");
        }
        if (ecs.nics().stream().anyMatch(Beyond::hasPortSettings)) {
            without(ecs, "port-settings");
        }
        if (!ecs.antiAffinityGroup().isBlank()) {
            without(ecs, "anti-affinity");
        }
        if (!ecs.guest().sysctl().isEmpty()
                || ecs.guest().firewall().isPresent()
                || ecs.guest().policyRouting()) {
            without(ecs, "guest");
        }
    }

    private static boolean hasPortSettings(Nic nic) {
        return !nic.portSecurity() || !nic.addressPairs().isEmpty();
    }

    private void without(Resource resource, String what) {
        remarks.add(resource.name(), "without-" + what);
    }
}
