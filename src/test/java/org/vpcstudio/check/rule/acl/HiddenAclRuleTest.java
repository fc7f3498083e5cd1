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

class HiddenAclRuleTest {
    private final RuleTester tester = RuleTester.of(new HiddenAclRule());

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

    private static Document rules(AclRule... rules) {
        return guarded(acl(rules)).document();
    }

    @Test
    void aRuleBelowItsOppositeIsFoundAndMoved() {
        Document document = rules(rule(Action.ALLOW, "all", "", ""), rule(Action.DENY, "tcp", "10.0.0.0/8", "445"));
        tester.finds(document, "warning acl-web ingress.1: Rule 2 of acl-web never matches");
        tester.mends(document);
        tester.mends(
                rules(rule(Action.DENY, "tcp", "0.0.0.0/0", "80-90,443"), rule(Action.ALLOW, "tcp", "", "443,85")));
    }

    @Test
    void aRuleThatMatchesSomethingIsRight() {
        tester.isSilent(rules(rule(Action.DENY, "tcp", "10.0.0.0/8", "445"), rule(Action.ALLOW, "all", "", "")));
        tester.isSilent(rules(rule(Action.DENY, "tcp", "", "80"), rule(Action.ALLOW, "udp", "", "80")));
        tester.isSilent(rules(rule(Action.DENY, "tcp", "", "80"), rule(Action.ALLOW, "tcp", "", "80-81")));
        tester.isSilent(rules(rule(Action.ALLOW, "all", "", ""), rule(Action.ALLOW, "tcp", "", "80")));
        tester.isSilent(
                rules(rule(Action.ALLOW, "all", "", "").withEnabled(false), rule(Action.DENY, "tcp", "", "80")));
    }
}
