package org.vpcstudio.edit.copying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpcstudio.testing.Designs.CLIENT_1;
import static org.vpcstudio.testing.Designs.CLUSTER;
import static org.vpcstudio.testing.Designs.ECS_1;
import static org.vpcstudio.testing.Designs.ECS_2;
import static org.vpcstudio.testing.Designs.EIP;
import static org.vpcstudio.testing.Designs.REGION;
import static org.vpcstudio.testing.Designs.SG_HA;
import static org.vpcstudio.testing.Designs.SUBNET_CLIENT;
import static org.vpcstudio.testing.Designs.SUBNET_HA;
import static org.vpcstudio.testing.Designs.VIP;
import static org.vpcstudio.testing.Designs.VPC;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vpcstudio.check.Severity;
import org.vpcstudio.check.book.Checker;
import org.vpcstudio.edit.Deleting;
import org.vpcstudio.edit.IdSource;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Worked;
import org.vpcstudio.text.Phrasebook;

class PastingTest {
    private final Document pair = Designs.haPair();
    private Pasted pasted = new Pasted(org.vpcstudio.edit.Edit.all(), Set.of(), List.of(), List.of());

    private Document paste(
            Document from, Document into, Target target, Pasting.Addressing addressing, ResourceId... ids) {
        pasted = Pasting.paste(into, Clip.of(from, Set.of(ids)), target, addressing, new IdSource(new Random(1)));
        return pasted.edit().apply(into);
    }

    private Document duplicate(Document design, ResourceId... ids) {
        return paste(design, design, new Target.Beside(1), Pasting.Addressing.FRESH, ids);
    }

    private static <R extends Resource> R named(Document design, Class<R> kind, String name) {
        return design.topology()
                .each(kind)
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String address(Ecs ecs) {
        return ecs.primaryNic().orElseThrow().address().text();
    }

    private List<String> leftOut() {
        return pasted.leftOut().stream().map(Phrasebook.english()::say).toList();
    }

    @Test
    void aDuplicatedServerGetsTheNextNumberAndTheNextAddressTwoStepsBeside() {
        Document after = duplicate(pair, ECS_1);
        Ecs copy = named(after, Ecs.class, "ecs-ha-3");
        assertThat(address(copy)).isEqualTo("192.168.10.13");
        assertThat(copy.primaryNic().orElseThrow().securityGroups()).containsExactly(SG_HA);
        Box original = pair.diagram().box(ECS_1).orElseThrow();
        assertThat(after.diagram().box(copy.id())).contains(original.movedBy(16, 16));
        assertThat(pasted.readdressed())
                .containsExactly(new Pasted.Readdressed("ecs-ha-3", "192.168.10.11", "192.168.10.13"));
    }

    @Test
    void aDuplicatedServerTakesNeitherTheEipNorTheVipOfItsOriginal() {
        Document after = duplicate(pair, ECS_1);
        assertThat(after.topology().find(VIP)).isEqualTo(pair.topology().find(VIP));
        assertThat(after.topology().find(CLUSTER)).isEqualTo(pair.topology().find(CLUSTER));
        assertThat(after.topology().size()).isEqualTo(pair.topology().size() + 1);
    }

    @Test
    void aServerWithoutTheVipOfItsOriginalHasTheSourceCheckOnAgain() {
        Document after = duplicate(pair, ECS_1);
        assertThat(named(after, Ecs.class, "ecs-ha-3").nics().getFirst().sourceDestinationCheck())
                .isTrue();
        Document whole = duplicate(pair, ECS_1, ECS_2, VIP);
        assertThat(named(whole, Ecs.class, "ecs-ha-3").nics().getFirst().sourceDestinationCheck())
                .isFalse();
    }

    @Test
    void aWholePairBecomesASecondPairThatWorksWithAnotherRouterId() {
        Document after = duplicate(pair, ECS_1, ECS_2, VIP);
        Vip vip = named(after, Vip.class, "vip-web-2");
        KeepalivedCluster cluster = named(after, KeepalivedCluster.class, "ka-web-2");
        Ecs one = named(after, Ecs.class, "ecs-ha-3");
        Ecs two = named(after, Ecs.class, "ecs-ha-4");
        assertThat(vip.address().text()).isEqualTo("192.168.10.101");
        assertThat(vip.bindings()).containsExactly(Designs.nicOf(one.id()), Designs.nicOf(two.id()));
        assertThat(cluster.vips()).containsExactly(vip.id());
        assertThat(cluster.settings().virtualRouterId()).isNotEqualTo(51);
        assertThat(cluster.node(one.id()).orElseThrow().peers()).containsExactly(Designs.nicOf(two.id()));
        assertThat(Checker.check(after)).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void aServerPastedIntoAnotherSubnetKeepsItsOffsetThere() {
        Document after = paste(pair, pair, new Target.Inside(SUBNET_CLIENT), Pasting.Addressing.FRESH, ECS_1);
        Ecs copy = named(after, Ecs.class, "ecs-ha-3");
        assertThat(copy.parent()).contains(SUBNET_CLIENT);
        assertThat(address(copy)).isEqualTo("192.168.20.11");
    }

    @Test
    void aVipPastedWhereItsServersAreNotLosesThemAndSaysSo() {
        Document after = paste(pair, pair, new Target.Inside(SUBNET_CLIENT), Pasting.Addressing.FRESH, VIP);
        assertThat(named(after, Vip.class, "vip-web-2").bindings()).isEmpty();
        assertThat(after.topology().each(KeepalivedCluster.class)).hasSize(1);
        assertThat(leftOut()).contains("vip-web-2 no longer points to ecs-ha-1");
    }

    @Test
    void aSubnetIsCopiedWithAllInItAtTheNextRange() {
        Document after = duplicate(pair, SUBNET_HA);
        Subnet copy = named(after, Subnet.class, "subnet-ha-2");
        assertThat(copy.cidr().text()).isEqualTo("192.168.0.0/24");
        assertThat(copy.gateway().text()).isEqualTo("192.168.0.1");
        assertThat(after.topology().childrenOf(copy.id())).hasSize(4);
        assertThat(address(named(after, Ecs.class, "ecs-ha-3"))).isEqualTo("192.168.0.11");
        Box box = after.diagram().box(copy.id()).orElseThrow();
        assertThat(box.overlaps(after.diagram().box(SUBNET_HA).orElseThrow())).isFalse();
    }

    @Test
    void theCopyOfAVpcHasARangeOfItsOwnAndGroupsThatKnowIt() {
        Document after = duplicate(pair, VPC);
        Vpc copy = named(after, Vpc.class, "vpc-ha-2");
        assertThat(copy.cidr().text()).isEqualTo("10.0.0.0/16");
        assertThat(named(after, Subnet.class, "subnet-ha-2").cidr().text()).isEqualTo("10.0.10.0/24");
        assertThat(named(after, SecurityGroup.class, "sg-ha-2").rules().toString())
                .contains("10.0.20.0/24");
        assertThat(Checker.check(after)).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void anEipIsNotBoundToWhatHasOne() {
        Document after = duplicate(pair, EIP);
        Eip copy = named(after, Eip.class, "eip-web-2");
        assertThat(copy.targets()).isEmpty();
        assertThat(copy.address().text()).isEqualTo("203.0.113.11");
        assertThat(leftOut()).contains("eip-web-2 no longer points to vip-web");
    }

    @Test
    void balancedServersAreCopiedWithTheBalancingAndTheAddressOnTheirLoopback() {
        Document design = Worked.lvs().document();
        Document after = duplicate(design, ECS_1, ECS_2, VIP, Worked.BACKEND_1, Worked.BACKEND_2);
        assertThat(after.topology().each(VirtualServer.class)).hasSize(2);
        String vip = named(after, Vip.class, "vip-web-2").address().text();
        assertThat(named(after, Ecs.class, "ecs-rs-3").guest().loopbackVips().toString())
                .contains(vip);
    }

    @Test
    void keptAddressesStayAndTheRulesTellOfTheClash() {
        Document after = paste(pair, pair, new Target.Beside(1), Pasting.Addressing.KEPT, ECS_1);
        assertThat(address(named(after, Ecs.class, "ecs-ha-3"))).isEqualTo("192.168.10.11");
        assertThat(pasted.readdressed()).isEmpty();
        assertThat(Checker.check(after)).anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void whatWasCutComesBackUnderItsNameWithItsAddressAtItsPlace() {
        Document rest = Deleting.delete(pair, Set.of(CLIENT_1)).edit().apply(pair);
        Document after = paste(pair, rest, new Target.Beside(0), Pasting.Addressing.FRESH, CLIENT_1);
        Ecs back = named(after, Ecs.class, "ecs-client-1");
        assertThat(address(back)).isEqualTo("192.168.20.21");
        assertThat(after.diagram().box(back.id())).isEqualTo(pair.diagram().box(CLIENT_1));
    }

    @Test
    void aServerThatComesIntoAnotherDesignBringsItsSecurityGroup() {
        Document empty = Document.empty("other");
        Document other = paste(pair, empty, new Target.Beside(1), Pasting.Addressing.FRESH, SUBNET_CLIENT);
        assertThat(other).isEqualTo(empty);
        assertThat(leftOut()).containsExactly("subnet-client was left out. A subnet must be inside a VPC");
        Document whole = paste(pair, empty, new Target.Beside(1), Pasting.Addressing.FRESH, VPC);
        assertThat(whole.topology().each(SecurityGroup.class)).hasSize(2);
        assertThat(named(whole, Vpc.class, "vpc-ha").cidr().text()).isEqualTo("192.168.0.0/16");
        assertThat(Checker.check(whole)).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void pastedUnderThePointerTheCopyHasItsMiddleThere() {
        Document after =
                paste(pair, pair, new Target.Under(Optional.of(SUBNET_HA), 900, 220), Pasting.Addressing.FRESH, ECS_1);
        Ecs copy = named(after, Ecs.class, "ecs-ha-3");
        Box box = after.diagram().absolute(copy.id(), after.topology()).orElseThrow();
        assertThat(box.centerX()).isBetween(896, 904);
        assertThat(box.centerY()).isBetween(216, 224);
    }

    @Test
    void aFullSubnetTakesNoMore() {
        Document small = Designs.with(
                pair,
                SUBNET_CLIENT,
                Subnet.class,
                subnet -> subnet.withCidr(org.vpcstudio.model.net.Written.cidr("192.168.20.16/29")));
        Document once = paste(
                small,
                small,
                new Target.Inside(SUBNET_CLIENT),
                Pasting.Addressing.FRESH,
                ECS_1,
                ECS_2,
                Designs.CLIENT_2);
        assertThat(pasted.leftOut()).isNotEmpty();
        assertThat(leftOut().getFirst()).endsWith("No address is free in this subnet");
        assertThat(once.topology().childrenOf(SUBNET_CLIENT)).hasSize(3);
    }

    @Test
    void theRegionOfACopiedRegionIsTheNewOne() {
        Document after = duplicate(pair, REGION);
        assertThat(after.topology().each(Vpc.class).map(Vpc::region).distinct()).hasSize(2);
        assertThat(after.topology().each(Eip.class)).hasSize(2);
    }
}
