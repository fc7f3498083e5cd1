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

class IdleAclTest {
    private final RuleTester tester = RuleTester.of(new IdleAcl());

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
    void anIdleOneIsTold() {
        Document document = Changes.haPair().add(acl()).document();
        tester.finds(document, "info acl-web: acl-web guards no subnet");
        tester.mends(document);
    }

    @Test
    void oneInUseIsRight() {
        tester.isSilent(guarded(acl()).document());
        tester.isSilent(Designs.haPair());
    }
}
