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

class AclAllowsNothingTest {
    private final RuleTester tester = RuleTester.of(new AclAllowsNothing());

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

    @Test
    void nothingInIsFound() {
        tester.finds(guarded(acl()).document(), "warning acl-web ingress: acl-web lets nothing in");
        tester.leavesToTheArchitect(
                guarded(acl(rule(Action.DENY, "all", "", ""))).document());
    }

    @Test
    void nothingOutIsFoundAndMended() {
        Document document = guarded(acl(rule(Action.ALLOW, "tcp", "", "443")).withEgress(List.of()))
                .document();
        tester.finds(document, "warning acl-web egress: acl-web lets nothing out");
        tester.mends(document);
    }

    @Test
    void anAllowRuleIsEnoughWhereAnAclIsInUse() {
        tester.isSilent(guarded(acl(rule(Action.ALLOW, "tcp", "", "443"))).document());
        tester.isSilent(Changes.haPair().add(acl()).document());
        tester.isSilent(guarded(acl().withEnabled(false)).document());
    }
}
