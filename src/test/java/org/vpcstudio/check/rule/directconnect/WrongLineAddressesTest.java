package org.vpcstudio.check.rule.directconnect;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class WrongLineAddressesTest {
    private final RuleTester tester = RuleTester.of(new WrongLineAddresses());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.directConnect().set(id, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.directConnect().document());
        tester.isSilent(Designs.haPair());
    }

    private static Document local(String address) {
        return set(Worked.INTERFACE_1, "localGateway", Written.cidr(address)).document();
    }

    @Test
    void endsThatDoNotSeeEachOtherAreFound() {
        for (String wrong : List.of("10.0.1.5/30", "10.0.1.2/30", "10.0.1.0/30", "10.0.1.1/29")) {
            tester.finds(local(wrong), "error vif-1 localGateway: The ends of vif-1 do not go together");
            tester.mends(local(wrong));
        }
    }

    @Test
    void aWiderNetworkIsAWarning() {
        Document wide = set(Worked.INTERFACE_1, "localGateway", Written.cidr("10.0.1.1/24"))
                .set(Worked.INTERFACE_1, "remoteGateway", Written.cidr("10.0.1.2/24"))
                .document();
        tester.finds(wide, "warning vif-1 localGateway: vif-1 has a /24 for two addresses");
        tester.mends(wide);
    }

    @Test
    void whatCannotBeReadIsForOthersToTell() {
        tester.isSilent(local("x"));
    }
}
