package org.vpcstudio.model.topology;

/// A resource that joins two others, drawn as a line between them.
public sealed interface Link extends Unplaced permits VpcPeering, VpnConnection, VirtualInterface {
    /// One end.
    ResourceId from();

    /// The other end.
    ResourceId to();
}
