package org.vpcstudio.check.rule.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.SecurityRule.Direction;
import org.vpcstudio.model.topology.SecurityRule.Remote;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class AdvertsBlockedTest {
    private final RuleTester tester = RuleTester.of(new AdvertsBlocked());

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

    private static final SecurityRule OUT = new SecurityRule(Direction.EGRESS, "all", "", EVERYBODY);
    private static final SecurityRule WEB = in("tcp", "443", EVERYBODY);

    private static Changes rules(SecurityRule... rules) {
        return Changes.haPair().group(group -> group.withRules(List.of(rules)));
    }

    @Test
    void aGroupForTheWebAloneKeepsAdvertsOut() {
        Document document = rules(WEB, OUT).document();
        tester.finds(
                document,
                "error ecs-ha-1 nics.nic-1.securityGroups: ecs-ha-1 does not let in the adverts of ecs-ha-2",
                "error ecs-ha-2 nics.nic-1.securityGroups: ecs-ha-2 does not let in the adverts of ecs-ha-1");
        tester.mends(document);
    }

    @Test
    void aGroupWithoutAWayOutKeepsThemIn() {
        Document document = rules(in("112", "", EVERYBODY)).document();
        tester.finds(
                document,
                "error ecs-ha-1 nics.nic-1.securityGroups: ecs-ha-1 does not let its adverts out to ecs-ha-2",
                "error ecs-ha-2 nics.nic-1.securityGroups: ecs-ha-2 does not let its adverts out to ecs-ha-1");
        tester.mends(document);
    }

    @Test
    void nodesOfDifferentGroupsAreOpenedByAddress() {
        Document document = Changes.haPair()
                .nic(Designs.ECS_2, nic -> nic.withSecurityGroups(List.of(Designs.SG_CLIENT)))
                .document();
        tester.mends(document);
        assertThat(tester.mended(document)
                        .topology()
                        .find(Designs.SG_HA, SecurityGroup.class)
                        .orElseThrow()
                        .rules())
                .contains(in("112", "", new Remote.Range(Written.cidr("192.168.10.12/32"))));
    }

    @Test
    void anAuthenticationHeaderNeedsAProtocolOfItsOwn() {
        Changes wrapped = rules(in("112", "", new Remote.Group(Designs.SG_HA)), OUT)
                .settings(settings -> settings.withAuthentication(
                        new VrrpSettings.Authentication(VrrpSettings.Authentication.Type.AH, "vpcst001")));
        tester.mends(wrapped.document());
        tester.isSilent(wrapped.settings(settings -> settings.withVersion(3)).document());
    }

    @Test
    void multicastLeavesForItsOwnAddress() {
        Changes group = rules(
                in("112", "", new Remote.Group(Designs.SG_HA)),
                new SecurityRule(Direction.EGRESS, "112", "", new Remote.Group(Designs.SG_HA)));
        tester.isSilent(group.document());
        Changes multicast = group.settings(settings -> settings.withMode(VrrpSettings.Mode.MULTICAST));
        tester.mends(multicast.document());
    }

    @Test
    void protocol112FromTheOtherNodeIsEnough() {
        tester.isSilent(rules(in("112", "", new Remote.Range(Written.cidr("192.168.10.0/24"))), OUT)
                .document());
    }

    @Test
    void everythingFromTheGroupItselfCoversIt() {
        tester.isSilent(Designs.haPair());
        tester.isSilent(with(WEB));
    }

    @Test
    void interfacesWithoutGroupsAreLeftToAnotherRule() {
        tester.isSilent(Changes.haPair()
                .nic(Designs.ECS_2, nic -> nic.withSecurityGroups(List.of()))
                .document());
    }
}
