package org.vpcstudio.ui.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Phrasebook;

class ChangesTest {
    private final Phrasebook words = Phrasebook.english();
    private final Document design = Designs.haPair();
    private final Ecs ecs = Samples.server(design, Designs.ECS_2);
    private final KeepalivedCluster cluster =
            design.topology().find(Designs.CLUSTER, KeepalivedCluster.class).orElseThrow();

    @Test
    void tellsAPropertyByItsWayThroughTheInspector() {
        assertThat(changes(new Edit.Put(ecs.withGuest(ecs.guest().withIpForward(true)))))
                .containsExactly(change("ecs-ha-2", "off", "on", "Guest system", "IP forwarding"));
    }

    @Test
    void tellsWhichInterface() {
        Nic nic = ecs.nics().getFirst();
        assertThat(changes(new Edit.Put(ecs.withNic(nic.withAddress(Written.address("10.0.0.9"))))))
                .containsExactly(change("ecs-ha-2", nic.address().text(), "10.0.0.9", nic.guestName(), "Address"));
    }

    @Test
    void tellsWhichMemberOfACluster() {
        KeepalivedNode node = cluster.nodes().getLast();
        assertThat(changes(new Edit.Put(cluster.withNode(node.withPriority(7)))))
                .containsExactly(change("ka-web", Integer.toString(node.priority()), "7", "ecs-ha-2", "Priority"));
    }

    @Test
    void tellsAnOverrideThatGoesAway() {
        KeepalivedNode node = cluster.nodes().getFirst();
        KeepalivedCluster wrong = cluster.withNode(
                node.withOverrides(KeepalivedNode.Overrides.NONE.withVirtualRouterId(Optional.of(52))));
        Document document = new Edit.Put(wrong).apply(design);
        assertThat(Changes.of(document, new Edit.Put(cluster), words))
                .containsExactly(change("ka-web", "52", "–", "ecs-ha-1", "Overrides", "VRID"));
    }

    @Test
    void ofAListOnlyWhatComesAndGoes() {
        Vip vip = design.topology().find(Designs.VIP, Vip.class).orElseThrow();
        assertThat(changes(new Edit.Put(vip.withBindings(vip.bindings().subList(0, 1)))))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).isEqualTo("ecs-ha-2");
                    assertThat(change.after()).isEmpty();
                });
    }

    @Test
    void aListInAnotherOrderIsTold() {
        Vip vip = design.topology().find(Designs.VIP, Vip.class).orElseThrow();
        assertThat(changes(new Edit.Put(vip.withBindings(vip.bindings().reversed()))))
                .containsExactly(change("vip-web", "ecs-ha-1, ecs-ha-2", "ecs-ha-2, ecs-ha-1", "Bound interfaces"));
        assertThat(changes(new Edit.Put(cluster.withNodes(cluster.nodes().reversed()))))
                .containsExactly(change("ka-web", "ecs-ha-1, ecs-ha-2", "ecs-ha-2, ecs-ha-1", "Members"));
    }

    @Test
    void rulesOfASecurityGroupAreWrittenOut() {
        SecurityGroup group =
                design.topology().find(Designs.SG_HA, SecurityGroup.class).orElseThrow();
        assertThat(changes(new Edit.Put(group.withRules(List.of()))))
                .singleElement()
                .satisfies(change -> assertThat(change.before()).contains("ingress", "tcp"));
    }

    @Test
    void addingRemovingAndMovingAreTold() {
        Ecs copy = new Ecs(
                Designs.id("ecs-new"), "ecs-new", ecs.zone(), ecs.role(), ecs.flavor(), ecs.nics(), ecs.guest());
        Edit edit = Edit.all(
                new Edit.Put(copy),
                new Edit.Place(copy.id(), new Box(0, 0, 160, 72)),
                new Edit.Remove(Designs.CLIENT_2),
                new Edit.Place(Designs.ECS_1, new Box(1, 2, 160, 72)));
        assertThat(changes(edit))
                .containsExactlyInAnyOrder(
                        change("ecs-new", "", "added"),
                        change("ecs-client-2", "removed", ""),
                        change("ecs-ha-1", "", "moved"));
    }

    @Test
    void anEditThatChangesNothingHasNoChanges() {
        assertThat(changes(new Edit.Put(ecs))).isEmpty();
    }

    private List<Change> changes(Edit edit) {
        return Changes.of(design, edit, words);
    }

    private static Change change(String element, String before, String after, String... path) {
        return new Change(element, List.of(path), before, after);
    }
}
