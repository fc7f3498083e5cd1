package org.vpcstudio.check.rule.peering;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.model.topology.VpcPeering;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class PeeringRouteOverSiteTest {
    private final RuleTester tester = RuleTester.of(new PeeringRouteOverSite());

    private static Document with(String range) {
        return Worked.vpn()
                .add(
                        new Vpc(Worked.VPC_A, "vpc-a", Designs.REGION, Written.cidr(range)),
                        new VpcPeering(
                                Worked.PEERING,
                                "peering-ab",
                                Remarks.DEFAULT,
                                Designs.VPC,
                                Worked.VPC_A,
                                VpcPeering.Status.ACTIVE,
                                "",
                                ""))
                .set(Worked.TABLE, "routes", List.of(Parts.route(range, new Route.NextHop.Peering(Worked.PEERING))))
                .document();
    }

    @Test
    void anOverlapIsFound() {
        tester.finds(
                with("172.16.8.0/21"),
                "error rtb-vpc-ha routes.0.destination: The route to 172.16.8.0/21 meets a network on premises");
        tester.leavesToTheArchitect(with("172.16.8.0/21"));
    }

    @Test
    void otherNetworksAreRight() {
        tester.isSilent(with("10.0.0.0/16"));
        tester.isSilent(Worked.peering().document());
    }
}
