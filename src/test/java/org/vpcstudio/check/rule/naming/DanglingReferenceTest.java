package org.vpcstudio.check.rule.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.RouteTable;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class DanglingReferenceTest {
    private final RuleTester tester = RuleTester.of(new DanglingReference());

    @Test
    void linesToAServerThatIsGoneAreFoundAndForgotten() {
        Document document = Changes.haPair().remove(Designs.ECS_2).document();
        tester.finds(
                document,
                "error vip-web bindings: vip-web refers to something that is not there",
                "error ka-web nodes.ecs-ha-2: ka-web refers to something that is not there",
                "error ka-web nodes.ecs-ha-1.peers: ka-web refers to something that is not there");
        tester.mends(document);
    }

    @Test
    void aContainerThatIsGoneCannotBeForgotten() {
        Document document = Changes.haPair()
                .remove(Designs.SUBNET_CLIENT)
                .remove(Designs.id("intent-client-1"))
                .document();
        tester.finds(
                document, "error ecs-client-1 nics.nic-1.subnet: ecs-client-1 refers to something that is not there");
        tester.leavesToTheArchitect(document);
    }

    @Test
    void theLastSecurityGroupIsNotForgotten() {
        tester.leavesToTheArchitect(Changes.haPair()
                .nic(Designs.ECS_1, nic -> nic.withSecurityGroups(List.of(Designs.id("sg-gone"))))
                .document());
    }

    @Test
    void oneOfSeveralSecurityGroupsIsForgotten() {
        Document document = Changes.haPair()
                .nic(Designs.ECS_1, nic -> nic.withSecurityGroups(List.of(Designs.id("sg-gone"), Designs.SG_HA)))
                .document();
        tester.mends(document);
    }

    @Test
    void somethingOfTheWrongKindIsNoTarget() {
        Document document = Changes.haPair()
                .eip(eip -> eip.withTargets(List.of(new Eip.Target.OfVip(Designs.ECS_1))))
                .cluster(cluster -> cluster.withVips(List.of(Designs.VIP, Designs.EIP)))
                .document();
        tester.finds(
                document,
                "error eip-web targets: eip-web refers to something that is not there",
                "error ka-web vips: ka-web refers to something that is not there");
        tester.mends(document);
    }

    @Test
    void anIntentWithoutItsClientGoes() {
        Document document = Changes.haPair().remove(Designs.INTERNET).document();
        tester.mends(document);
    }

    @Test
    void everyReferenceOfTheHaPairHolds() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void aLineThatLostAnEndGoesWithTheRoutesToIt() {
        Document document = Worked.peering().remove(Worked.VPC_B).document();
        tester.finds(
                document,
                "error peering-ab peer: peering-ab refers to something that is not there",
                "error subnet-b-ha vpc: subnet-b-ha refers to something that is not there",
                "error rtb-vpc-b vpc: rtb-vpc-b refers to something that is not there");
        assertThat(tester.mended(document).topology().has(Worked.PEERING)).isFalse();
    }

    @Test
    void aRouteToSomethingThatIsGoneIsForgotten() {
        Document document = Worked.peering().remove(Worked.PEERING).document();
        tester.finds(
                document,
                "error rtb-vpc-a routes.0.hop: rtb-vpc-a refers to something that is not there",
                "error rtb-vpc-b routes.0.hop: rtb-vpc-b refers to something that is not there");
        assertThat(tester.mended(document)
                        .topology()
                        .find(Worked.TABLE_A, RouteTable.class)
                        .orElseThrow()
                        .routes())
                .isEmpty();
    }

    @Test
    void anInterfaceThatItsServerDoesNotHaveIsForgottenAlone() {
        Document document = Changes.haPair()
                .vip(vip -> vip.withBindings(List.of(
                        Designs.nicOf(Designs.ECS_1),
                        Designs.nicOf(Designs.ECS_2),
                        new NicRef(Designs.ECS_2, "nic-9"))))
                .document();
        tester.finds(document, "error vip-web bindings: vip-web refers to something that is not there");
        tester.mends(document);
        assertThat(tester.mended(document)).isEqualTo(Designs.haPair());
    }

    @Test
    void everyReferenceOfTheWorkedDesignsHolds() {
        Worked.all().forEach(tester::isSilent);
    }
}
