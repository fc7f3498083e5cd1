package org.vpcstudio.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vpcstudio.testing.Designs.CLIENT_1;
import static org.vpcstudio.testing.Designs.ECS_1;
import static org.vpcstudio.testing.Designs.ECS_2;
import static org.vpcstudio.testing.Designs.EIP;
import static org.vpcstudio.testing.Designs.INTERNET;
import static org.vpcstudio.testing.Designs.REGION;
import static org.vpcstudio.testing.Designs.SUBNET_HA;
import static org.vpcstudio.testing.Designs.VIP;
import static org.vpcstudio.testing.Designs.VPC;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vpcstudio.drawing.Scene.LineKind;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.diagram.Diagram;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.testing.Designs;

class SceneTest {
    private final Scene scene = Scene.of(Designs.haPair(), List.of());

    @Test
    void containersComeBeforeWhatTheyHold() {
        List<ResourceId> order = new ArrayList<>(scene.boxes().keySet());
        assertThat(order.indexOf(REGION)).isLessThan(order.indexOf(VPC));
        assertThat(order.indexOf(VPC)).isLessThan(order.indexOf(SUBNET_HA));
        assertThat(order.indexOf(SUBNET_HA)).isLessThan(order.indexOf(ECS_1));
    }

    @Test
    void everyRelationHasALine() {
        assertThat(scene.lines())
                .extracting(Scene.Line::kind, Scene.Line::from, Scene.Line::to)
                .containsExactlyInAnyOrder(
                        tuple(LineKind.BINDING, VIP, ECS_1),
                        tuple(LineKind.BINDING, VIP, ECS_2),
                        tuple(LineKind.ASSOCIATION, EIP, VIP),
                        tuple(LineKind.ACCESS, INTERNET, EIP));
    }

    @Test
    void withoutTheInternetNoAccessIsImplied() {
        Document document = Designs.haPair();
        Document offline = document.withTopology(document.topology().without(INTERNET));
        assertThat(Scene.of(offline, List.of()).lines())
                .extracting(Scene.Line::kind)
                .doesNotContain(LineKind.ACCESS);
    }

    @Test
    void aLineToNothingIsLeftOut() {
        Document document = Designs.haPair();
        Document broken = document.withTopology(document.topology().without(ECS_2));
        assertThat(Scene.of(broken, List.of()).lines())
                .extracting(Scene.Line::to)
                .contains(ECS_1)
                .doesNotContain(ECS_2);
    }

    @Test
    void aNodeIsHitAnywhereOnItsBox() {
        Box box = scene.box(ECS_1).orElseThrow();
        assertThat(scene.elementAt(box.centerX(), box.centerY())).contains(ECS_1);
        assertThat(scene.elementAt(box.right() - 1, box.bottom() - 1)).contains(ECS_1);
        assertThat(scene.elementAt(box.right(), box.bottom())).isEmpty();
    }

    @Test
    void aSubnetIsHitByItsHeaderAndBorderOnly() {
        Box box = scene.box(SUBNET_HA).orElseThrow();
        assertThat(scene.elementAt(box.x() + 50, box.y() + 23)).contains(SUBNET_HA);
        assertThat(scene.elementAt(box.x() + 50, box.y() + 25)).isEmpty();
        assertThat(scene.elementAt(box.x() + 5, box.y() + 100)).contains(SUBNET_HA);
        assertThat(scene.elementAt(box.x() + 7, box.y() + 100)).isEmpty();
        assertThat(scene.elementAt(box.x() + 50, box.bottom() - 6)).contains(SUBNET_HA);
    }

    @Test
    void aVpcHasAHigherHeader() {
        Box box = scene.box(VPC).orElseThrow();
        assertThat(scene.elementAt(box.x() + 50, box.y() + 27)).contains(VPC);
        assertThat(scene.elementAt(box.x() + 50, box.y() + 29)).isEmpty();
    }

    @Test
    void aRegionIsHitByTheNameInItsBorder() {
        Box box = scene.box(REGION).orElseThrow();
        assertThat(scene.elementAt(box.x() + 30, box.y() - 8)).contains(REGION);
        assertThat(scene.elementAt(box.x() + 300, box.y() - 8)).isEmpty();
    }

    @Test
    void elementsAtGivesTheTopmostFirst() {
        Document document = Designs.haPair();
        Box over = document.diagram().box(ECS_1).orElseThrow();
        Diagram stacked = document.diagram().with(ECS_2, over);
        Scene cycling = Scene.of(document.withDiagram(stacked), List.of());
        Box box = cycling.box(ECS_1).orElseThrow();
        assertThat(cycling.elementsAt(box.centerX(), box.centerY())).containsExactly(ECS_2, ECS_1);
    }

    @Test
    void containerAtIsTheInnermostThatIsNotExcepted() {
        Box box = scene.box(CLIENT_1).orElseThrow();
        assertThat(scene.containerAt(box.x(), box.y(), Set.of())).contains(Designs.SUBNET_CLIENT);
        assertThat(scene.containerAt(box.x(), box.y(), Set.of(Designs.SUBNET_CLIENT)))
                .contains(VPC);
        assertThat(scene.containerAt(-5000, 0, Set.of())).isEmpty();
    }

    @Test
    void aLineIsHitAsFarAsTheTolerance() {
        Scene.Line binding = scene.lines().stream()
                .filter(line -> line.kind() == LineKind.BINDING && line.to().equals(ECS_1))
                .findFirst()
                .orElseThrow();
        Brush.Point end = binding.route().getLast();
        assertThat(scene.lineAt(end.x() + 3, end.y() - 4, 3)).contains(binding);
        assertThat(scene.lineAt(end.x() + 3.5, end.y() - 4, 3)).isEmpty();
    }

    @Test
    void ofLinesThatShareTheirWayTheLastIsHit() {
        List<Scene.Line> bindings = scene.lines().stream()
                .filter(line -> line.kind() == LineKind.BINDING)
                .toList();
        Brush.Point start = bindings.getFirst().route().getFirst();
        assertThat(bindings.getLast().route()).startsWith(start);
        assertThat(scene.lineAt(start.x(), start.y() + 2, 1)).contains(bindings.getLast());
    }

    @Test
    void anEmptyDesignHasNoBounds() {
        assertThat(Scene.of(Document.empty("empty"), List.of()).bounds()).isEmpty();
        assertThat(scene.bounds())
                .hasValueSatisfying(box ->
                        assertThat(box.encloses(scene.box(VPC).orElseThrow())).isTrue());
    }

    @Test
    void bindingsEnterWhereTheSeatIs() {
        assertThat(scene.plan().seats()).hasSize(2);
        Seat seat = scene.plan().seats().getFirst();
        Box box = scene.box(seat.ecs()).orElseThrow();
        assertThat(seat.x()).isEqualTo(box.centerX());
        assertThat(seat.y()).isEqualTo(box.y() - 4);
        assertThat(seat.width()).isEqualTo(120);
    }

    @Test
    void seatsOfSeveralVipsOnOneServerStandSideBySide() {
        Document document = Designs.haPair();
        Vip first = document.topology().find(VIP, Vip.class).orElseThrow();
        Vip second = new Vip(ResourceId.of("vip-2"), "vip-2", SUBNET_HA, first.address(), first.bindings());
        Document two = document.withTopology(document.topology().with(second))
                .withDiagram(document.diagram().with(second.id(), new Box(24, 40, 216, 32)));
        List<Seat> seats = Scene.of(two, List.of()).plan().seats().stream()
                .filter(seat -> seat.ecs().equals(ECS_1))
                .toList();
        assertThat(seats).hasSize(2);
        assertThat(seats.get(0).vip()).as("the left one").isEqualTo(second.id());
        assertThat(seats.get(0).left() + seats.get(0).width())
                .isLessThan(seats.get(1).left());
    }

    @Test
    void aClusterWithTwoDrawnMembersHasAYoke() {
        assertThat(scene.plan().yokes()).hasSize(1);
        Yoke yoke = scene.plan().yokes().getFirst();
        assertThat(yoke.legs()).extracting(Yoke.Leg::priority).containsExactly(150, 100);
        assertThat(yoke.bus()).isEqualTo(scene.box(ECS_1).orElseThrow().bottom() + 28);
        Document document = Designs.haPair();
        Document one = document.withDiagram(document.diagram().without(ECS_2));
        assertThat(Scene.of(one, List.of()).plan().yokes()).isEmpty();
    }
}
