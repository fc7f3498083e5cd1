package org.vpcstudio.ui.canvas.gesture;

import java.util.Optional;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.CustomerGateway;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Gateway;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.Note;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Unplaced;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.Vpc;

/// What a ghost shows of an element.
final class Labels {
    private Labels() {}

    /// Its address or range as written; empty for what has none.
    static Optional<String> address(Resource resource) {
        return switch (resource) {
            case Vpc vpc -> Optional.of(vpc.cidr().text());
            case Subnet subnet -> Optional.of(subnet.cidr().text());
            case Ecs ecs -> ecs.primaryNic().map(nic -> nic.address().text());
            case Vip vip -> Optional.of(vip.address().text());
            case Eip eip -> Optional.of(eip.address()).map(Written::text);
            case CustomerGateway gateway -> Optional.of(gateway.address().text());
            case Site site -> site.cidrs().stream().findFirst().map(Written::text);
            case Region _, Internet _, Note _, Gateway _, Unplaced _ -> Optional.empty();
        };
    }

    /// As {@link #address(Resource)}; blank for what has none.
    static String address(Optional<Resource> resource) {
        return resource.flatMap(Labels::address).orElse("");
    }
}
