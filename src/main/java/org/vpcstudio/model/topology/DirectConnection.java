package org.vpcstudio.model.topology;

import java.util.Optional;

/// A private line from a site to a location of the cloud.
///
/// @param location the cloud's name of the place, one of the profile's
/// @param portType `1GE`, `10GE`, `40GE` or `100GE`
/// @param bandwidthMbit Mbit/s, at most the port's
/// @param device the device it ends on; blank when that is not known
public record DirectConnection(
        ResourceId id,
        String name,
        Remarks remarks,
        @Refers(Kind.SITE) ResourceId site,
        String location,
        @Default("1GE") String portType,
        @Default("1000") int bandwidthMbit,
        @Default("") String device)
        implements Gateway {

    @Override
    public Kind kind() {
        return Kind.DIRECT_CONNECTION;
    }

    @Override
    public Optional<ResourceId> parent() {
        return Optional.of(site);
    }

    @Override
    public DirectConnection withName(String next) {
        return new DirectConnection(id, next, remarks, site, location, portType, bandwidthMbit, device);
    }

    @Override
    public DirectConnection withRemarks(Remarks next) {
        return new DirectConnection(id, name, next, site, location, portType, bandwidthMbit, device);
    }

    public DirectConnection withSite(ResourceId next) {
        return new DirectConnection(id, name, remarks, next, location, portType, bandwidthMbit, device);
    }
}
