package org.vpcstudio.check.rule.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

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
        assertThat(References.of(Designs.haPair().topology())).hasSizeGreaterThan(25);
    }
}
