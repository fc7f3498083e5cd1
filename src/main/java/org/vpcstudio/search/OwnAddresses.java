package org.vpcstudio.search;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.CustomerGateway;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.Placed;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Unplaced;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.Vpc;

/// The addresses and ranges a resource has, as they are written; those it only mentions are not among them.
public final class OwnAddresses {
    private OwnAddresses() {}

    /// In their order, without blank ones.
    public static List<String> of(Resource resource) {
        return written(resource)
                .filter(address -> !address.isBlank())
                .map(Written::text)
                .toList();
    }

    private static Stream<Written<?>> written(Resource resource) {
        return switch (resource) {
            case Vpc vpc -> vpc.cidrs().stream().map(range -> range);
            case Subnet subnet -> Stream.of(subnet.cidr());
            case Ecs ecs -> ecs.nics().stream().flatMap(OwnAddresses::ofNic);
            case Vip vip -> Stream.of(vip.address(), vip.ipv6Address());
            case Eip eip -> Stream.of(eip.address());
            case Site site ->
                Stream.concat(
                        site.cidrs().stream().map(range -> range),
                        site.clients().stream().map(Site.Client::address));
            case CustomerGateway gateway -> Stream.of(gateway.address());
            case Placed _, Unplaced _ -> Stream.empty();
        };
    }

    private static Stream<Written<?>> ofNic(Nic nic) {
        return Stream.of(nic.address(), nic.ipv6Address());
    }
}
