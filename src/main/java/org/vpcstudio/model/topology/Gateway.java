package org.vpcstudio.model.topology;

/// A way out of a VPC or a site, drawn as a node inside it.
public sealed interface Gateway extends Placed
        permits NatGateway, VpnGateway, VirtualGateway, CustomerGateway, DirectConnection {}
