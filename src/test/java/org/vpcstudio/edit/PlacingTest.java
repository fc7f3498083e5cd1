package org.vpcstudio.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpcstudio.testing.Designs.VPC;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.diagram.Border;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.CustomerGateway;
import org.vpcstudio.model.topology.DirectConnection;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.VirtualGateway;
import org.vpcstudio.model.topology.VpnGateway;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Hybrid;

/// Sites, and gateways on the sides of their VPC. The VPC of the HA pair is 648 wide and 480 high.
class PlacingTest {
    private final Hybrid design = new Hybrid(Designs.haPair());

    private Box moved(ResourceId id, int dx, int dy) {
        design.apply(Moving.move(design.document(), Set.of(id), dx, dy, ""));
        return design.box(id);
    }

    @Test
    void aSiteGetsARangeThatOverlapsNothing() {
        ResourceId one = design.add(Preset.SITE, Optional.empty(), -400, 0);
        ResourceId two = design.add(Preset.SITE, Optional.empty(), -400, 300);
        Site first = (Site) design.find(one).orElseThrow();
        Site second = (Site) design.find(two).orElseThrow();
        assertThat(first.cidrs()).containsExactly(Written.cidr("172.16.0.0/16"));
        assertThat(second.cidrs()).containsExactly(Written.cidr("172.17.0.0/16"));
        assertThat(second.publicAddresses()).isNotEqualTo(first.publicAddresses());
        assertThat(second.asn()).isNotEqualTo(first.asn());
    }

    @Test
    void gatewaysOfASiteTakeOverWhatTheSiteHas() {
        ResourceId site = design.add(Preset.SITE, Optional.empty(), -400, 0);
        ResourceId customer = design.add(Preset.CUSTOMER_GATEWAY, site, 16, 60);
        ResourceId line = design.add(Preset.DIRECT_CONNECTION, site, 16, 120);
        assertThat(((CustomerGateway) design.find(customer).orElseThrow()).address())
                .isEqualTo(Written.address("198.51.100.10"));
        assertThat(((DirectConnection) design.find(line).orElseThrow()).location())
                .isEqualTo("Biere");
        assertThat(Creating.refusal(design.document(), Preset.CUSTOMER_GATEWAY, Optional.of(VPC)))
                .isPresent();
    }

    @Test
    void gatewaysOfAVpcOfferItsSubnets() {
        ResourceId vpn = design.add(Preset.VPN_GATEWAY, VPC, 0, 100);
        ResourceId virtual = design.add(Preset.VIRTUAL_GATEWAY, VPC, 0, 200);
        assertThat(((VpnGateway) design.find(vpn).orElseThrow()).localSubnets())
                .containsExactlyInAnyOrder(Written.cidr("192.168.10.0/24"), Written.cidr("192.168.20.0/24"));
        assertThat(((VirtualGateway) design.find(virtual).orElseThrow()).asn()).isEqualTo(65_146);
    }

    @Test
    void aGatewayStandsOnTheNearestSideAndNeedsNoRoom() {
        Box before = design.box(VPC);
        assertThat(design.box(design.add(Preset.VPN_GATEWAY, VPC, 30, 200))).isEqualTo(new Box(0, 200, 36, 36));
        assertThat(design.box(design.add(Preset.NAT_GATEWAY, VPC, 400, 430))).isEqualTo(new Box(400, 444, 36, 36));
        assertThat(design.box(VPC)).isEqualTo(before);
    }

    @Test
    void aGatewayIsMovedAlongItsSideAndOverToAnotherOne() {
        ResourceId gateway = design.add(Preset.VPN_GATEWAY, VPC, 0, 200);
        assertThat(moved(gateway, -100, 40)).as("never off the border").isEqualTo(new Box(0, 240, 36, 36));
        assertThat(moved(gateway, 640, 0)).isEqualTo(new Box(612, 240, 36, 36));
        assertThat(moved(gateway, 0, 900)).isEqualTo(new Box(604, 444, 36, 36));
    }

    @Test
    void aGatewayStaysOnItsSideWhenTheVpcIsResizedOrGrows() {
        ResourceId gateway = design.add(Preset.VPN_GATEWAY, VPC, 620, 200);
        Box vpc = design.box(VPC);
        design.apply(Moving.resize(design.document(), VPC, vpc.sized(848, 480), ""));
        assertThat(design.box(gateway)).isEqualTo(new Box(812, 200, 36, 36));
        design.apply(Moving.move(design.document(), Set.of(Designs.SUBNET_HA), 800, 0, ""));
        int width = design.box(VPC).width();
        assertThat(width).isGreaterThan(848);
        assertThat(design.box(gateway)).isEqualTo(new Box(width - 36, 200, 36, 36));
    }

    @Test
    void freePlacesOnTheBorderDoNotMeet() {
        for (int i = 0; i < 12; i++) {
            Box place = Fitting.freeOnBorder(design.document(), VPC, 36, 36);
            design.add(Preset.VPN_GATEWAY, VPC, place.x(), place.y());
        }
        assertThat(design.document().topology().each(VpnGateway.class).map(g -> design.box(g.id())))
                .doesNotHaveDuplicates();
    }

    @Test
    void aStraddlingBoxIsHalfOutside() {
        Box around = new Box(100, 100, 400, 300);
        assertThat(Border.LEFT.straddling(around, new Box(100, 200, 36, 36))).isEqualTo(new Box(82, 200, 36, 36));
        assertThat(Border.BOTTOM.straddling(around, new Box(200, 0, 36, 36))).isEqualTo(new Box(200, 382, 36, 36));
    }
}
