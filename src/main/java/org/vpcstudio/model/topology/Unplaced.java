package org.vpcstudio.model.topology;

/// A resource that is drawn on the elements it concerns: as a line, a badge or a row of the inspector.
public sealed interface Unplaced extends Resource
        permits Project,
                SecurityGroup,
                NetworkAcl,
                RouteTable,
                KeepalivedCluster,
                SyncGroup,
                VirtualServer,
                SharedBandwidth,
                AccessIntent,
                Link {}
