package org.vpcstudio.model.topology;

/// The kinds of resources. The code is the word in files, style sheets, icons and message keys.
public enum Kind {
    REGION("region", Region.class),
    PROJECT("project", Project.class),
    VPC("vpc", Vpc.class),
    SUBNET("subnet", Subnet.class),
    ROUTE_TABLE("route-table", RouteTable.class),
    SECURITY_GROUP("security-group", SecurityGroup.class),
    NETWORK_ACL("network-acl", NetworkAcl.class),
    ECS("ecs", Ecs.class),
    VIP("vip", Vip.class),
    KEEPALIVED_CLUSTER("keepalived-cluster", KeepalivedCluster.class),
    SYNC_GROUP("sync-group", SyncGroup.class),
    VIRTUAL_SERVER("virtual-server", VirtualServer.class),
    EIP("eip", Eip.class),
    SHARED_BANDWIDTH("shared-bandwidth", SharedBandwidth.class),
    INTERNET("internet", Internet.class),
    NAT_GATEWAY("nat-gateway", NatGateway.class),
    VPC_PEERING("vpc-peering", VpcPeering.class),
    SITE("site", Site.class),
    VPN_GATEWAY("vpn-gateway", VpnGateway.class),
    CUSTOMER_GATEWAY("customer-gateway", CustomerGateway.class),
    VPN_CONNECTION("vpn-connection", VpnConnection.class),
    DIRECT_CONNECTION("direct-connection", DirectConnection.class),
    VIRTUAL_GATEWAY("virtual-gateway", VirtualGateway.class),
    VIRTUAL_INTERFACE("virtual-interface", VirtualInterface.class),
    ACCESS_INTENT("access-intent", AccessIntent.class),
    NOTE("note", Note.class);

    private final String code;
    private final Class<? extends Resource> type;

    Kind(String code, Class<? extends Resource> type) {
        this.code = code;
        this.type = type;
    }

    public String code() {
        return code;
    }

    /// The record of this kind.
    public Class<? extends Resource> type() {
        return type;
    }

    /// Whether elements of this kind are drawn as a box in which others are nested.
    public boolean isContainer() {
        return this == REGION || this == VPC || this == SUBNET || this == SITE;
    }

    /// Whether elements of this kind stand on a side of their container, half of them outside.
    public boolean standsOnBorder() {
        return this == NAT_GATEWAY || this == VPN_GATEWAY || this == VIRTUAL_GATEWAY;
    }

    /// Whether elements of this kind have a place of their own on the canvas.
    public boolean isPlaced() {
        return Placed.class.isAssignableFrom(type);
    }
}
