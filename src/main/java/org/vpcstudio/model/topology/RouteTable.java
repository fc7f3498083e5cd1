package org.vpcstudio.model.topology;

import java.util.List;
import java.util.Optional;

/// Where packets that leave a subnet go. What enters a VPC follows its default table.
///
/// @param main whether it is the VPC's default table; a VPC has exactly one, and one that is not drawn counts (RT-002)
/// @param routes beside the local ones, which every table has
public record RouteTable(
        ResourceId id,
        String name,
        Remarks remarks,
        @Refers(Kind.VPC) ResourceId vpc,
        @Default("false") boolean main,
        List<Route> routes)
        implements Unplaced {

    public RouteTable {
        routes = List.copyOf(routes);
    }

    @Override
    public Kind kind() {
        return Kind.ROUTE_TABLE;
    }

    @Override
    public Optional<ResourceId> parent() {
        return Optional.empty();
    }

    @Override
    public RouteTable withName(String next) {
        return new RouteTable(id, next, remarks, vpc, main, routes);
    }

    @Override
    public RouteTable withRemarks(Remarks next) {
        return new RouteTable(id, name, next, vpc, main, routes);
    }

    public RouteTable withMain(boolean next) {
        return new RouteTable(id, name, remarks, vpc, next, routes);
    }

    public RouteTable withRoutes(List<Route> next) {
        return new RouteTable(id, name, remarks, vpc, main, next);
    }
}
