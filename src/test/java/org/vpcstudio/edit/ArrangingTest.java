package org.vpcstudio.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpcstudio.testing.Designs.CLIENT_1;
import static org.vpcstudio.testing.Designs.CLIENT_2;
import static org.vpcstudio.testing.Designs.ECS_1;
import static org.vpcstudio.testing.Designs.ECS_2;
import static org.vpcstudio.testing.Designs.EIP;
import static org.vpcstudio.testing.Designs.SUBNET_CLIENT;
import static org.vpcstudio.testing.Designs.SUBNET_HA;
import static org.vpcstudio.testing.Designs.VIP;
import static org.vpcstudio.testing.Designs.VPC;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Hybrid;
import org.vpcstudio.testing.Sound;

/// Aligning, distributing, making equal, fitting to content, and what neighbours do meanwhile.
class ArrangingTest {
    /// The subnet of the servers with room: three servers one below the other, each further to the right.
    private final Document start = stairs(Designs.haPair());

    private static Document stairs(Document document) {
        Document next = document;
        int step = 0;
        for (ResourceId id : List.of(ECS_1, ECS_2, CLIENT_2)) {
            Box box = new Box(40 + 30 * step, 100 + 100 * step * step, 160, 72);
            next = Moving.move(next.withDiagram(next.diagram().with(id, box)), Set.of(id), 0, 0, "")
                    .edit()
                    .apply(next.withDiagram(next.diagram().with(id, box)));
            step++;
        }
        return next;
    }

    private static Document arranged(Document document, Arrangement how, ResourceId... ids) {
        Document next = Arranging.arrange(document, Set.of(ids), how).edit().apply(document);
        Sound.check(next);
        return next;
    }

    private static Box box(Document document, ResourceId id) {
        return document.diagram().box(id).orElseThrow();
    }

    private static Box absolute(Document document, ResourceId id) {
        return document.diagram().absolute(id, document.topology()).orElseThrow();
    }

    @Test
    void aligningPutsEdgesAndCentresOnOneLine() {
        Document left = arranged(start, Arrangement.LEFT, ECS_1, ECS_2, CLIENT_2);
        assertThat(List.of(
                        box(left, ECS_1).x(),
                        box(left, ECS_2).x(),
                        box(left, CLIENT_2).x()))
                .containsOnly(40);
        Document right = arranged(start, Arrangement.RIGHT, ECS_1, ECS_2, CLIENT_2);
        assertThat(List.of(
                        box(right, ECS_1).right(),
                        box(right, ECS_2).right(),
                        box(right, CLIENT_2).right()))
                .containsOnly(260);
        Document center = arranged(start, Arrangement.CENTER, ECS_1, ECS_2, CLIENT_2);
        assertThat(List.of(box(center, ECS_1).centerX(), box(center, CLIENT_2).centerX()))
                .containsOnly(150);
    }

    @Test
    void whatWouldLieOnEachOtherGoesAside() {
        Document top = arranged(start, Arrangement.TOP, ECS_1, ECS_2, CLIENT_2);
        assertThat(List.of(box(top, ECS_1), box(top, ECS_2), box(top, CLIENT_2)))
                .containsExactly(new Box(40, 100, 160, 72), new Box(216, 100, 160, 72), new Box(392, 100, 160, 72));
    }

    @Test
    void aligningTwiceChangesNothingMore() {
        for (Arrangement how : Arrangement.values()) {
            Document once = arranged(start, how, ECS_1, ECS_2, CLIENT_2, VIP);
            assertThat(arranged(once, how, ECS_1, ECS_2, CLIENT_2, VIP))
                    .as(how.code())
                    .isEqualTo(once);
        }
    }

    @Test
    void distributingMakesTheGapsEqualAndKeepsBothEnds() {
        Document next = arranged(start, Arrangement.DOWN, ECS_1, ECS_2, CLIENT_2);
        assertThat(box(next, ECS_1)).isEqualTo(box(start, ECS_1));
        assertThat(box(next, CLIENT_2)).isEqualTo(box(start, CLIENT_2));
        assertThat(box(next, ECS_2).y() - box(next, ECS_1).bottom())
                .isEqualTo(box(next, CLIENT_2).y() - box(next, ECS_2).bottom());
    }

    @Test
    void whatIsInAnotherContainerComesAsNearAsItsContainerLets() {
        Document far = Moving.move(start, Set.of(CLIENT_2), 300, 0, "").edit().apply(start);
        Document next = arranged(far, Arrangement.RIGHT, CLIENT_2, CLIENT_1);
        assertThat(box(next, SUBNET_HA)).isEqualTo(box(far, SUBNET_HA));
        assertThat(box(next, SUBNET_CLIENT)).isEqualTo(box(far, SUBNET_CLIENT));
        assertThat(box(next, CLIENT_1).right())
                .isEqualTo(box(far, SUBNET_CLIENT).width() - 16);
    }

    @Test
    void othersLineUpWithALockedOneThatStays() {
        Document locked = new Edit.Lock(CLIENT_2, true).apply(start);
        Document next = arranged(locked, Arrangement.LEFT, ECS_1, ECS_2, CLIENT_2);
        assertThat(box(next, CLIENT_2)).isEqualTo(box(locked, CLIENT_2));
        assertThat(box(next, ECS_1).x()).isEqualTo(box(locked, CLIENT_2).x());
        assertThat(Arranging.can(locked, Set.of(CLIENT_2), Arrangement.LEFT)).isFalse();
    }

    @Test
    void oneIsTooFewToAlignAndTwoAreTooFewToDistribute() {
        assertThat(Arranging.can(start, Set.of(ECS_1), Arrangement.LEFT)).isFalse();
        assertThat(Arranging.can(start, Set.of(ECS_1, ECS_2), Arrangement.LEFT)).isTrue();
        assertThat(Arranging.can(start, Set.of(ECS_1, ECS_2), Arrangement.ACROSS))
                .isFalse();
        assertThat(Arranging.can(start, Set.of(ECS_1, ECS_2), Arrangement.SAME_SIZE))
                .as("servers have no size of their own")
                .isFalse();
    }

    @Test
    void containersGetTheSizeOfTheLargestAndStayApart() {
        Document next = arranged(start, Arrangement.SAME_SIZE, SUBNET_HA, SUBNET_CLIENT);
        assertThat(box(next, SUBNET_HA).width())
                .isEqualTo(box(next, SUBNET_CLIENT).width());
        assertThat(box(next, SUBNET_HA).height())
                .isEqualTo(box(next, SUBNET_CLIENT).height());
    }

    @Test
    void aSubnetDroppedOnAnotherPushesItAside() {
        Box ha = box(start, SUBNET_HA);
        Box client = box(start, SUBNET_CLIENT);
        Document next = Moving.move(start, Set.of(SUBNET_CLIENT), ha.x() - client.x() + 40, ha.y() - client.y(), "")
                .edit()
                .apply(start);
        Sound.check(next);
        assertThat(box(next, SUBNET_CLIENT).x()).isEqualTo(ha.x() + 40);
    }

    @Test
    void aLockedSubnetIsNotPushedButPushesBack() {
        Document locked = new Edit.Lock(SUBNET_CLIENT, true).apply(start);
        Document next = Moving.move(locked, Set.of(ECS_1), 900, 0, "").edit().apply(locked);
        Sound.check(next);
        assertThat(absolute(next, SUBNET_CLIENT)).isEqualTo(absolute(locked, SUBNET_CLIENT));
    }

    @Test
    void anEipPutOnAVpcGoesOutOfIt() {
        Box vpc = absolute(start, VPC);
        Box eip = absolute(start, EIP);
        Document next = Moving.move(start, Set.of(EIP), vpc.x() + 40 - eip.x(), vpc.y() + 8 - eip.y(), "")
                .edit()
                .apply(start);
        Sound.check(next);
        assertThat(absolute(next, VPC)).isEqualTo(vpc);
    }

    @Test
    void whatIsLockedIsNotMoved() {
        Document locked = new Edit.Lock(ECS_1, true).apply(start);
        Document next =
                Moving.move(locked, Set.of(ECS_1, ECS_2), 8, 0, "").edit().apply(locked);
        assertThat(box(next, ECS_1)).isEqualTo(box(locked, ECS_1));
        assertThat(box(next, ECS_2)).isEqualTo(box(locked, ECS_2).movedBy(8, 0));
    }

    @Test
    void aContainerIsFittedToWhatItHoldsAndThatStaysWhereItIs() {
        Document roomy = Moving.resize(
                        start, SUBNET_CLIENT, box(start, SUBNET_CLIENT).grown(80), "")
                .edit()
                .apply(start);
        Document next = Moving.fit(roomy, Set.of(SUBNET_CLIENT)).edit().apply(roomy);
        assertThat(absolute(next, CLIENT_1)).isEqualTo(absolute(roomy, CLIENT_1));
        Box client = box(next, CLIENT_1);
        assertThat(box(next, SUBNET_CLIENT).sized(client.right() + 16, client.bottom() + 16))
                .isEqualTo(box(next, SUBNET_CLIENT));
        assertThat(client.x()).isEqualTo(16);
    }

    @Test
    void aGatewayIsAlignedAlongItsSideOnly() {
        Hybrid design = new Hybrid(start);
        ResourceId gateway = design.add(Preset.VPN_GATEWAY, Optional.of(VPC), 0, 200);
        design.apply(Arranging.arrange(design.document(), Set.of(gateway, SUBNET_HA), Arrangement.TOP));
        design.apply(Arranging.arrange(design.document(), Set.of(gateway, SUBNET_HA), Arrangement.RIGHT));
        assertThat(design.box(gateway).x()).isZero();
    }
}
