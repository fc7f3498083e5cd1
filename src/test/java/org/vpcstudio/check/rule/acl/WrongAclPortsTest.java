package org.vpcstudio.check.rule.acl;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.AclRule;
import org.vpcstudio.model.topology.Action;
import org.vpcstudio.model.topology.NetworkAcl;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class WrongAclPortsTest {
    private final RuleTester tester = RuleTester.of(new WrongAclPorts());

    private static final ResourceId ACL = Designs.id("acl-web");

    private static AclRule rule(Action action, String protocol, String source, String ports) {
        return new AclRule(action, protocol, Written.cidr(source), Written.cidr(""), ports);
    }

    private static NetworkAcl acl(AclRule... ingress) {
        return new NetworkAcl(
                ACL,
                "acl-web",
                Remarks.DEFAULT,
                Optional.empty(),
                Designs.REGION,
                true,
                List.of(ingress),
                List.of(rule(Action.ALLOW, "all", "", "")));
    }

    private static Changes guarded(NetworkAcl... acls) {
        return Changes.haPair()
                .add(acls)
                .subnet(subnet -> subnet.withNetworkAcls(
                        Stream.of(acls).map(NetworkAcl::id).toList()));
    }

    private static Document ports(String ports) {
        return guarded(acl(rule(Action.ALLOW, "tcp", "", ports))).document();
    }

    @Test
    void whatIsNoPortIsFound() {
        for (String ports : List.of("0", "65536", "90-80", "http", "80,,90")) {
            tester.finds(
                    ports(ports), "error acl-web ingress.0.destinationPorts: " + ports + " in acl-web are no ports");
        }
        tester.leavesToTheArchitect(ports("0"));
    }

    @Test
    void overlapsAndTooManyAreFound() {
        tester.finds(ports("80-90,85"), "error acl-web ingress.0.destinationPorts: Ports 80-90,85 in acl-web overlap");
        tester.finds(
                ports("1,3,5,7,9,11,13,15,17,19,21,23,25,27,29,31,33,35,37,39,41"),
                "error acl-web ingress.0.destinationPorts: A rule of acl-web has 21 ranges of ports");
    }

    @Test
    void portsRangesAndBlankAreRight() {
        for (String ports : List.of("", "80", "1-65535", "80, 443,8000-8080")) {
            tester.isSilent(ports(ports));
        }
    }
}
