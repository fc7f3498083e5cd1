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

class DisabledAclTest {
    private final RuleTester tester = RuleTester.of(new DisabledAcl());

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
    void anAclThatIsOffIsFound() {
        Document document = guarded(acl(rule(Action.ALLOW, "all", "", "")).withEnabled(false))
                .document();
        tester.finds(document, "error acl-web enabled: acl-web is off and cuts off subnet-ha");
        tester.mends(document);
    }

    @Test
    void onOrInFrontOfNothingIsRight() {
        tester.isSilent(guarded(acl(rule(Action.ALLOW, "all", "", ""))).document());
        tester.isSilent(Changes.haPair().add(acl().withEnabled(false)).document());
    }
}
