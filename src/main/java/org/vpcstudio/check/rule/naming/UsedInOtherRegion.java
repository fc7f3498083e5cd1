package org.vpcstudio.check.rule.naming;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.NetworkAcl;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;

/// GEN-009: an interface or a subnet uses a security group or an ACL of another region. EIPs, bandwidths,
/// routes, peerings and rules have rules of their own about regions.
public final class UsedInOtherRegion implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "GEN-009",
            "used-in-other-region",
            Severity.ERROR,
            "vpc:access_control/security_group/security_groups_and_security_group_rules.rst; "
                    + "vpc:access_control/firewall/firewall_overview.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Topology topology = context.topology();
        Stream<Finding> groups = context.each(Ecs.class)
                .flatMap(ecs -> ecs.nics().stream().map(nic -> new ServerNic(ecs, nic)))
                .flatMap(server -> server.nic().securityGroups().stream()
                        .flatMap(id -> topology.find(id, SecurityGroup.class).stream())
                        .flatMap(group -> check(
                                context,
                                server.anchor("securityGroups"),
                                server.nic().subnet(),
                                server.ecs(),
                                group,
                                group.region())));
        Stream<Finding> acls = context.each(Subnet.class)
                .flatMap(subnet -> subnet.networkAcls().stream()
                        .flatMap(id -> topology.find(id, NetworkAcl.class).stream())
                        .flatMap(acl -> check(
                                context,
                                Anchor.at(subnet.id(), "networkAcls"),
                                subnet.id(),
                                subnet,
                                acl,
                                acl.region())));
        return Stream.concat(groups, acls).toList();
    }

    private static Stream<Finding> check(
            RuleContext context, Anchor anchor, ResourceId place, Resource user, Resource used, ResourceId region) {
        return context.index().regionOf(place).stream()
                .filter(here -> !here.id().equals(region))
                .map(here -> INFO.finding(anchor, user.name(), used.name(), here.code())
                        .withRelated(used.id()));
    }
}
