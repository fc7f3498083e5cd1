package org.vpcstudio.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.diagram.Box;

class RouterTest {
    private static final Box VIP = new Box(400, 100, 216, 32);
    private static final Box LEFT = new Box(330, 200, 160, 72);
    private static final Box RIGHT = new Box(530, 200, 160, 72);

    @Test
    void alignedBoxesGetAStraightLine() {
        Box eip = new Box(400, 16, 216, 32);
        assertThat(connect(router(List.of(eip, VIP)), End.of(eip), End.of(VIP)))
                .containsExactly(new Spot(508, 48), new Spot(508, 100));
    }

    @Test
    void aTreeHasOneTrunkOneBusAndADropForEach() {
        List<List<Spot>> routes = fan(router(List.of(VIP, LEFT, RIGHT)), 1, End.of(VIP), ends(LEFT, RIGHT));
        assertThat(routes)
                .containsExactly(
                        List.of(new Spot(508, 132), new Spot(508, 164), new Spot(410, 164), new Spot(410, 200)),
                        List.of(new Spot(508, 132), new Spot(508, 164), new Spot(610, 164), new Spot(610, 200)));
    }

    @Test
    void aTreeGrowsUpwardsToo() {
        Box high = new Box(330, 0, 160, 32);
        Box higher = new Box(530, 0, 160, 32);
        assertThat(fan(router(List.of(VIP, high, higher)), 1, End.of(VIP), ends(high, higher)))
                .allSatisfy(route -> {
                    assertThat(route.getFirst()).isEqualTo(new Spot(508, 100));
                    assertThat(route.getLast().y()).isEqualTo(32);
                    assertThat(route).hasSize(4);
                });
    }

    @Test
    void goesAroundABodyInTheWay() {
        Box start = new Box(0, 0, 100, 40);
        Box wall = new Box(-40, 80, 180, 40);
        Box goal = new Box(0, 160, 100, 40);
        List<Spot> route = connect(router(List.of(start, wall, goal)), End.of(start), End.of(goal));
        assertThat(touches(route, wall.grown(7))).isFalse();
        assertThat(route.size()).as("a detour").isGreaterThan(2);
    }

    @Test
    void findsItsWayThroughAMazeThatNoSimpleRouteSolves() {
        Box start = new Box(0, 100, 40, 40);
        Box goal = new Box(400, 100, 40, 40);
        List<Box> bodies = List.of(
                start,
                goal,
                new Box(80, 0, 40, 160),
                new Box(160, 90, 40, 160),
                new Box(-60, 60, 20, 120),
                new Box(240, 0, 40, 160),
                new Box(320, 90, 40, 160));
        List<Spot> route = connect(router(bodies), End.of(start), End.of(goal));
        assertThat(bodies.subList(2, bodies.size()))
                .allSatisfy(body -> assertThat(touches(route, body.grown(7))).isFalse());
    }

    @Test
    void linesOfDifferentNetsStayEightApart() {
        Box other = new Box(400, 300, 216, 32);
        Router router = router(List.of(VIP, LEFT, RIGHT, other));
        List<List<Spot>> first = fan(router, 1, End.of(VIP), ends(LEFT, RIGHT));
        Box second = new Box(720, 100, 160, 32);
        List<List<Spot>> next = fan(
                router,
                2,
                End.of(second),
                List.of(new End(LEFT, LEFT.centerX() + 30), new End(RIGHT, RIGHT.centerX() + 30)));
        int bus = first.getFirst().get(1).y();
        assertThat(next).allSatisfy(route -> {
            for (int i = 1; i < route.size(); i++) {
                if (route.get(i).y() == route.get(i - 1).y()) {
                    assertThat(Math.abs(route.get(i).y() - bus)).isGreaterThanOrEqualTo(8);
                }
            }
        });
    }

    @Test
    void keepsOffCaptionsWhenThereIsAnotherWay() {
        Box start = new Box(0, 0, 100, 40);
        Box goal = new Box(200, 200, 100, 40);
        Box caption = new Box(40, 80, 20, 24);
        List<Spot> route =
                connect(router(List.of(start, goal), List.of(caption), List.of()), End.of(start), End.of(goal));
        assertThat(touches(route, caption)).isFalse();
    }

    @Test
    void neverRunsAlongAFrame() {
        Box start = new Box(0, 0, 100, 40);
        Box goal = new Box(300, 200, 100, 40);
        Box frame = new Box(-200, 120, 900, 300);
        List<Spot> route =
                connect(router(List.of(start, goal), List.of(), List.of(frame)), End.of(start), End.of(goal));
        for (int i = 1; i < route.size(); i++) {
            if (route.get(i).y() == route.get(i - 1).y()) {
                assertThat(Math.abs(route.get(i).y() - 120)).isGreaterThanOrEqualTo(8);
            }
        }
    }

    @Test
    void boxesOnTopOfEachOtherStillGetALine() {
        assertOrthogonal(connect(router(List.of(VIP, VIP)), End.of(VIP), End.of(VIP)));
        Box inside = new Box(450, 108, 40, 16);
        assertOrthogonal(connect(router(List.of(VIP, inside)), End.of(VIP), End.of(inside)));
    }

    @Test
    void howeverBoxesLieRoutesAreOrthogonalEndOnPortsAndRepeat() {
        Random random = new Random(2026);
        for (int round = 0; round < 300; round++) {
            List<Box> boxes = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                boxes.add(new Box(
                        random.nextInt(80) * 8,
                        random.nextInt(60) * 8,
                        80 + random.nextInt(10) * 8,
                        32 + random.nextInt(6) * 8));
            }
            End hub = End.of(boxes.getFirst());
            List<End> targets = boxes.subList(1, 4).stream().map(End::of).toList();
            List<List<Spot>> routes = fan(router(boxes), 1, hub, targets);
            assertThat(fan(router(boxes), 1, hub, targets)).isEqualTo(routes);
            for (int i = 0; i < targets.size(); i++) {
                assertOrthogonal(routes.get(i));
                assertThat(ports(hub)).contains(routes.get(i).getFirst());
                assertThat(ports(targets.get(i))).contains(routes.get(i).getLast());
            }
        }
    }

    @Test
    void inAnOrdinaryLayoutNoLineTouchesABody() {
        List<Box> boxes = new ArrayList<>();
        for (int row = 0; row < 5; row++) {
            for (int column = 0; column < 5; column++) {
                boxes.add(new Box(column * 208, row * 120, 160, 72));
            }
        }
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            Box from = boxes.get(random.nextInt(25));
            Box to = boxes.get(random.nextInt(25));
            if (!from.equals(to)) {
                List<Spot> route = connect(router(boxes), End.of(from), End.of(to));
                assertThat(boxes)
                        .allSatisfy(body -> assertThat(touches(route, body))
                                .as("%s to %s over %s: %s", from, to, body, route)
                                .isFalse());
            }
        }
    }

    private static Router router(List<Box> bodies) {
        return router(bodies, List.of(), List.of());
    }

    private static Router router(List<Box> bodies, List<Box> captions, List<Box> frames) {
        return new Router().next(List.of(), List.of(new Router.Obstacles(bodies, captions, frames)));
    }

    private static List<Spot> connect(Router router, End from, End to) {
        return fan(router, 1, from, List.of(to)).getFirst();
    }

    private static List<List<Spot>> fan(Router router, int net, End from, List<End> targets) {
        List<Laid.Pair> pairs =
                targets.stream().map(to -> new Laid.Pair(from, to)).toList();
        return router.lay(new Net(net, ""), pairs, true, Optional.empty()).routes();
    }

    private static List<End> ends(Box... boxes) {
        return List.of(boxes).stream().map(End::of).toList();
    }

    private static List<Spot> ports(End end) {
        return List.of(end.port(Side.TOP), end.port(Side.RIGHT), end.port(Side.BOTTOM), end.port(Side.LEFT));
    }

    private static boolean touches(List<Spot> route, Box box) {
        for (int i = 1; i < route.size(); i++) {
            if (Polyline.meets(route.get(i - 1), route.get(i), box, 0)) {
                return true;
            }
        }
        return false;
    }

    private static void assertOrthogonal(List<Spot> route) {
        assertThat(route.size()).isGreaterThanOrEqualTo(2);
        for (int i = 1; i < route.size(); i++) {
            boolean upright = route.get(i).x() == route.get(i - 1).x();
            boolean level = route.get(i).y() == route.get(i - 1).y();
            assertThat(upright || level).as(route.toString()).isTrue();
        }
    }
}
