package org.vpcstudio.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.drawing.Scene.Line;
import org.vpcstudio.drawing.Scene.LineKind;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.CustomerGateway;
import org.vpcstudio.model.topology.NatGateway;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.VpnGateway;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Hybrid;

/// Sites, gateways and the lines between networks.
class HybridTest {
    private final Scene scene = Scene.of(Hybrid.design(), List.of());
    private final Tokens light = Tokens.of(Theme.LIGHT);

    private RecordingBrush drawn(double scale) {
        RecordingBrush brush = new RecordingBrush();
        new Artist(light).draw(scene, scale, brush);
        return brush;
    }

    private <R extends Resource> R first(Class<R> kind) {
        return scene.document().topology().each(kind).findFirst().orElseThrow();
    }

    private List<Line> lines(LineKind kind) {
        return scene.lines().stream().filter(line -> line.kind() == kind).toList();
    }

    @Test
    void everyConnectionHasALine() {
        assertThat(lines(LineKind.VPN)).singleElement().satisfies(line -> {
            assertThat(line.from()).isEqualTo(first(VpnGateway.class).id());
            assertThat(line.to()).isEqualTo(first(CustomerGateway.class).id());
            assertThat(line.links()).as("one for each tunnel").hasSize(2);
        });
        assertThat(lines(LineKind.DIRECT_CONNECT)).hasSize(2);
        assertThat(lines(LineKind.PEERING)).hasSize(1);
        assertThat(lines(LineKind.LVS)).hasSize(2).allSatisfy(line -> {
            assertThat(line.from()).isEqualTo(Designs.VIP);
            assertThat(line.words()).containsExactly("DR");
        });
        assertThat(lines(LineKind.ACCESS))
                .as("of a site only what goes over the Internet")
                .filteredOn(line -> scene.resource(line.from()).orElseThrow() instanceof Site)
                .extracting(Line::to)
                .containsExactly(Designs.EIP);
    }

    @Test
    void aCustomRouteLeadsFromTheSubnetToItsNextHopAndOnesOfGatewaysAreNotDrawn() {
        assertThat(lines(LineKind.ROUTE)).singleElement().satisfies(line -> {
            assertThat(line.to()).isEqualTo(first(NatGateway.class).id());
            assertThat(line.words()).containsExactly("0.0.0.0/0");
        });
    }

    @Test
    void aPeeringRunsStraightBetweenVpcsThatFaceEachOther() {
        assertThat(lines(LineKind.PEERING).getFirst().route()).hasSize(2);
    }

    @Test
    void aGatewayIsDrawnAndHitOnTheBorderOfItsVpc() {
        VpnGateway gateway = first(VpnGateway.class);
        Box vpc = scene.box(Designs.VPC).orElseThrow();
        Box box = scene.box(gateway.id()).orElseThrow();
        assertThat(box.centerX()).isEqualTo(vpc.x());
        assertThat(scene.elementAt(vpc.x() - 10, box.centerY())).contains(gateway.id());
        assertThat(scene.plan().item(gateway.id()).flatMap(Item::caption))
                .hasValueSatisfying(
                        caption -> assertThat(caption.room().right()).isLessThan(vpc.x()));
    }

    @Test
    void aSiteIsHitByItsHeaderOnly() {
        Site site = first(Site.class);
        Box box = scene.box(site.id()).orElseThrow();
        assertThat(scene.elementAt(box.x() + 60, box.y() + 40)).contains(site.id());
        assertThat(scene.elementAt(box.x() + 60, box.bottom() - 8)).isEmpty();
    }

    @Test
    void fullDetailSaysWhatIsConnected() {
        assertThat(drawn(1).texts())
                .contains(
                        "dc-berlin",
                        "172.16.0.0/16",
                        "client",
                        "172.16.0.50",
                        "cgw-1",
                        "198.51.100.10",
                        "vpngw-1",
                        "2 × IPsec",
                        "vgw-1",
                        "2 × BGP",
                        "nat-1",
                        "1 SNAT · 0 DNAT",
                        "peering-1",
                        "DR",
                        "To be agreed");
    }

    @Test
    void linesHaveTheirDashes() {
        String strokes = String.join("\n", drawn(1).strokes());
        assertThat(strokes).contains("2.0[8.0, 4.0]", "2.0[2.0, 4.0]", "*3.0[]");
    }

    @Test
    void lessIsSaidFromFarAway() {
        assertThat(drawn(0.4).texts())
                .contains("dc-berlin", "vpngw-1")
                .doesNotContain("2 × IPsec", "DR", "172.16.0.50");
        RecordingBrush far = drawn(0.2);
        assertThat(far.texts()).contains("5 ECS · 1 VIP").doesNotContain("dc-berlin", "vpngw-1");
        assertThat(far.strokes()).noneMatch(stroke -> stroke.contains("[8.0, 4.0]"));
    }

    @Test
    void strandsKeepTheirDistanceAroundCorners() {
        List<Point> route = List.of(new Point(0, 0), new Point(100, 0), new Point(100, 50));
        assertThat(Strands.of(route, 2, 8))
                .containsExactly(
                        List.of(new Point(0, 4), new Point(96, 4), new Point(96, 50)),
                        List.of(new Point(0, -4), new Point(104, -4), new Point(104, 50)));
        assertThat(Strands.of(route, 1, 8)).containsExactly(route);
        assertThat(Strands.of(route, 40, 8)).hasSize(4);
    }
}
