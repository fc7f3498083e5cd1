package org.vpcstudio.model.topology;

/// A resource with a place of its own on the canvas.
public sealed interface Placed extends Resource
        permits Region, Vpc, Subnet, Ecs, Vip, Eip, Internet, Site, Note, Gateway {}
