package org.vpcstudio.check.rule.vip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class EipOnMemberTest {
    private final RuleTester tester = RuleTester.of(new EipOnMember());

    private static final Changes ON_MEMBER =
            Changes.haPair().eip(eip -> eip.withTargets(List.of(new Eip.Target.OfNic(Designs.nicOf(Designs.ECS_1)))));

    @Test
    void anEipThatStaysBehindIsFoundAndMovedToTheVip() {
        tester.finds(ON_MEMBER.document(), "warning eip-web targets: eip-web stays on ecs-ha-1 when vip-web moves");
        tester.mends(ON_MEMBER.document());
        assertThat(tester.mended(ON_MEMBER.document())).isEqualTo(Designs.haPair());
    }

    @Test
    void anEipOnTheVipIsNoFinding() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void anEipThatNobodyOnTheInternetWantsIsNoFinding() {
        tester.isSilent(ON_MEMBER
                .remove(Designs.id("intent-http"), Designs.id("intent-https"))
                .document());
    }

    @Test
    void anEipBesideOneOnTheVipIsNoFinding() {
        tester.isSilent(Changes.haPair()
                .add(new Eip(
                        Designs.id("eip-admin"),
                        "eip-admin",
                        Designs.REGION,
                        Written.address("203.0.113.11"),
                        "5_bgp",
                        new Eip.Bandwidth(5),
                        List.of(new Eip.Target.OfNic(Designs.nicOf(Designs.ECS_1)))))
                .document());
    }

    @Test
    void aVipOfOneServerCannotMoveAnyway() {
        tester.isSilent(ON_MEMBER.boundTo(Designs.ECS_1).document());
    }
}
