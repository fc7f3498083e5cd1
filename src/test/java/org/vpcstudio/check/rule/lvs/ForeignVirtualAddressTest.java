package org.vpcstudio.check.rule.lvs;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class ForeignVirtualAddressTest {
    private final RuleTester tester = RuleTester.of(new ForeignVirtualAddress());

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.lvs().document());
        tester.isSilent(Designs.haPair());
    }

    private static Changes foreign() {
        ResourceId other = Designs.id("vip-other");
        return Worked.lvs()
                .add(new Vip(other, "vip-other", Designs.SUBNET_HA, Written.address("192.168.10.101"), List.of()))
                .set(Worked.VIRTUAL_SERVER, "vip", other);
    }

    @Test
    void aForeignVipIsFound() {
        tester.finds(foreign().document(), "error vs-http vip: vs-http uses a VIP that ka-web does not announce");
        tester.mends(foreign().document());
    }

    @Test
    void anAnnouncedOneIsRight() {
        tester.isSilent(foreign()
                .cluster(cluster -> cluster.withVips(List.of(Designs.VIP, Designs.id("vip-other"))))
                .document());
    }
}
