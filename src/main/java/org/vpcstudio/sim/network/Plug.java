package org.vpcstudio.sim.network;

import org.vpcstudio.model.topology.ResourceId;

/// An interface of a server.
public record Plug(ResourceId server, String interfaceName) {}
