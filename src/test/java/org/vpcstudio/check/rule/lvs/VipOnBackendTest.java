package org.vpcstudio.check.rule.lvs;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class VipOnBackendTest {
    private final RuleTester tester = RuleTester.of(new VipOnBackend());

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.lvs().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void aBoundBackendIsFound() {
        Document document = Worked.lvs()
                .boundTo(Designs.ECS_1, Designs.ECS_2, Worked.BACKEND_1)
                .document();
        tester.finds(document, "error vip-web bindings: vip-web is bound to the backend ecs-rs-1");
        tester.mends(document);
    }

    @Test
    void theAddressOnAnInterfaceIsFound() {
        Document document = Worked.lvs()
                .guest(Worked.BACKEND_1, guest -> guest.withAddresses(List.of(Written.address("192.168.10.100"))))
                .document();
        tester.finds(
                document, "error ecs-rs-1 guest.addresses: vip-web stands on an interface of the backend ecs-rs-1");
        tester.mends(document);
    }

    @Test
    void otherAddressesAreNoMatter() {
        tester.isSilent(Worked.lvs()
                .guest(Worked.BACKEND_1, guest -> guest.withAddresses(List.of(Written.address("192.168.10.99"))))
                .document());
    }
}
