package org.vpcstudio.check.rule.security;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Family;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.SecurityRule.Direction;
import org.vpcstudio.model.topology.SecurityRule.Remote;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class UnknownProtocolTest {
    private final RuleTester tester = RuleTester.of(new UnknownProtocol());

    private static final Remote EVERYBODY = new Remote.Anyone();

    private static Document with(SecurityRule... more) {
        return Changes.haPair()
                .group(group -> {
                    List<SecurityRule> rules = new ArrayList<>(group.rules());
                    rules.addAll(List.of(more));
                    return group.withRules(rules);
                })
                .document();
    }

    private static SecurityRule in(String protocol, String ports, Remote remote) {
        return new SecurityRule(Direction.INGRESS, protocol, ports, remote);
    }

    @Test
    void aWordThatIsNoProtocolIsFound() {
        tester.finds(
                with(in("vrrp", "", EVERYBODY)),
                "error sg-ha rules.7.protocol: sg-ha has a rule for the protocol \"vrrp\"");
        tester.finds(
                with(in("256", "", EVERYBODY)),
                "error sg-ha rules.7.protocol: sg-ha has a rule for the protocol \"256\"");
    }

    @Test
    void namesAndNumbersAreNoFinding() {
        tester.isSilent(with(in("112", "", EVERYBODY), in("0", "", EVERYBODY), in("255", "", EVERYBODY)));
    }

    @Test
    void theHaPairIsNoFinding() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void aProtocolOrRangeOfTheOtherFamilyIsFound() {
        Document icmp = Changes.haPair()
                .set(Designs.SG_HA, "rules.0.protocol", "icmpv6")
                .set(Designs.SG_HA, "rules.1.family", Family.IPV6)
                .document();
        tester.finds(
                icmp,
                "error sg-ha rules.0.protocol: A rule of sg-ha is for IPv4 and IPv6 at once",
                "error sg-ha rules.1.protocol: A rule of sg-ha is for IPv6 and IPv4 at once");
        tester.isSilent(Changes.haPair()
                .set(Designs.SG_HA, "rules.0.protocol", "icmpv6")
                .set(Designs.SG_HA, "rules.0.family", Family.IPV6)
                .document());
    }
}
