package org.vpcstudio.format.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vpc;

/// Where everything is: a region with one VPC and a subnet for each range.
final class Network {
    private final CloudProfile profile = CloudProfile.of(Document.DEFAULT_PROFILE);
    private final Ranges ranges;
    private final ResourceId region;
    private final ResourceId vpc;
    private final ResourceId group;
    private final Ids ids;
    private final Map<Cidr, ResourceId> subnets = new LinkedHashMap<>();

    Network(Ranges ranges, Ids ids) {
        this.ranges = ranges;
        this.ids = ids;
        region = ids.of("region", regionCode());
        vpc = ids.of("vpc", "keepalived");
        group = ids.of("sg", "vrrp");
        ranges.all().forEach(this::subnet);
    }

    String regionCode() {
        return profile.list("regions").getFirst();
    }

    ResourceId region() {
        return region;
    }

    ResourceId securityGroup() {
        return group;
    }

    /// The subnet an address is in.
    ResourceId subnet(Ipv4 address) {
        return Optional.ofNullable(subnets.get(ranges.around(address))).orElseThrow();
    }

    private void subnet(Cidr range) {
        subnets.put(range, ids.of("subnet", range.address().toString()));
    }

    List<Resource> resources() {
        List<Resource> made = new ArrayList<>();
        made.add(new Region(region, regionCode()));
        List<Written<Cidr>> all = ranges.ofVpc().stream().map(Written::cidr).toList();
        made.add(new Vpc(vpc, vpc.value(), region, all.getFirst()).withSecondaryCidrs(all.subList(1, all.size())));
        List<Written<Ipv4>> dns =
                profile.list("subnet.defaultDns").stream().map(Written::address).toList();
        subnets.forEach((range, id) -> made.add(new Subnet(
                id,
                id.value(),
                vpc,
                Written.cidr(range),
                Written.address(range.first().plus(1)),
                dns)));
        return made;
    }
}
