package org.vpcstudio.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.testing.Hybrid;
import org.vpcstudio.text.Message;

/// Whatever is done to a design, in whatever order: undo takes all of it back, and nothing ever dangles.
class RoundTripTest {
    private static final int STEPS = 25;

    @Property(tries = 60)
    void undoTakesEverythingBackAndRedoBringsItAgain(@ForAll long seed) {
        Document start = Hybrid.design();
        History history = History.of(start);
        List<Document> states = new ArrayList<>(List.of(start));
        Random luck = new Random(seed);
        for (int i = 0; i < STEPS; i++) {
            history = history.apply(randomStep(history.present(), luck));
            if (!history.present().equals(states.getLast())) {
                states.add(history.present());
            }
        }
        for (int i = states.size() - 1; i >= 0; i--) {
            assertThat(history.present()).isEqualTo(states.get(i));
            history = history.undo();
        }
        assertThat(history.undoLabel()).isEmpty();
        for (int i = 1; i < states.size(); i++) {
            history = history.redo();
            assertThat(history.present()).isEqualTo(states.get(i));
        }
    }

    @Property(tries = 60)
    void noStepLeavesAReferenceToNothing(@ForAll long seed) {
        Document document = Hybrid.design();
        Random luck = new Random(seed);
        Set<ResourceId> ever = new TreeSet<>();
        for (int i = 0; i < STEPS; i++) {
            document.topology().all().forEach(resource -> ever.add(resource.id()));
            document = randomStep(document, luck).edit().apply(document);
            assertSound(document, ever);
        }
    }

    private static Step randomStep(Document document, Random luck) {
        List<ResourceId> all = document.topology().all().stream()
                .filter(resource -> resource.kind().isPlaced())
                .map(Resource::id)
                .toList();
        ResourceId one = all.isEmpty() ? ResourceId.of("none") : all.get(luck.nextInt(all.size()));
        ResourceId other = all.isEmpty() ? one : all.get(luck.nextInt(all.size()));
        IdSource ids = new IdSource(luck);
        int dx = 8 * (luck.nextInt(40) - 20);
        int dy = 8 * (luck.nextInt(40) - 20);
        Connecting.Manner manner = luck.nextBoolean() ? Connecting.Manner.BALANCED : Connecting.Manner.BY_ROLE;
        return switch (luck.nextInt(8)) {
            case 0 -> create(document, luck, ids);
            case 1, 6, 7 ->
                Connecting.refusal(document, one, other, manner).isEmpty()
                        ? Connecting.connect(document, one, other, manner, ids)
                        : Connecting.disconnect(document, one, other);
            case 2 ->
                document.topology().has(one)
                        ? Moving.move(document, new TreeSet<>(List.of(one, other)), dx, dy, "")
                        : nothing();
            case 3 ->
                document.topology().has(one)
                        ? Moving.moveInto(document, Set.of(one), dx, dy, Optional.of(other))
                        : nothing();
            case 4 -> luck.nextInt(3) == 0 ? Deleting.delete(document, Set.of(one)) : nothing();
            default -> Naming.rename(document.topology(), one, "name-" + luck.nextInt(9));
        };
    }

    private static Step create(Document document, Random luck, IdSource ids) {
        List<Preset> presets = List.of(Preset.values());
        Preset preset = presets.get(luck.nextInt(presets.size()));
        List<ResourceId> containers = document.topology().all().stream()
                .filter(resource -> resource.kind().isContainer())
                .map(Resource::id)
                .toList();
        Optional<ResourceId> container =
                containers.isEmpty() ? Optional.empty() : Optional.of(containers.get(luck.nextInt(containers.size())));
        Optional<ResourceId> host = Nesting.host(document.topology(), preset.kind(), container);
        return Creating.refusal(document, preset, host).isPresent()
                ? nothing()
                : Creating.create(document, preset, host, luck.nextInt(400), luck.nextInt(300), ids)
                        .step();
    }

    private static Step nothing() {
        return Step.of(Message.of("edit.disconnect"), Edit.all());
    }

    private static void assertSound(Document document, Set<ResourceId> ever) {
        Topology topology = document.topology();
        topology.all()
                .forEach(resource -> assertThat(resource.parent().filter(id -> !topology.has(id)))
                        .as("parent of " + resource.id())
                        .isEmpty());
        topology.each(Vip.class)
                .flatMap(vip -> vip.bindings().stream())
                .forEach(ref -> assertThat(topology.nic(ref)).as(ref.toString()).isPresent());
        topology.each(KeepalivedCluster.class).forEach(cluster -> {
            assertThat(cluster.vips()).isNotEmpty().allMatch(topology::has);
            assertThat(cluster.nodes())
                    .isNotEmpty()
                    .allSatisfy(node -> assertThat(topology.has(node.ecs())).isTrue());
        });
        Set<ResourceId> gone = new TreeSet<>(ever);
        topology.all().forEach(resource -> gone.remove(resource.id()));
        Pruning pruning = new Pruning(gone);
        topology.all()
                .forEach(resource -> assertThat(pruning.of(resource))
                        .as("references of " + resource.id())
                        .contains(resource));
        topology.each(Eip.class)
                .flatMap(eip -> eip.targets().stream())
                .forEach(target -> assertThat(topology.has(target.end())).isTrue());
        document.diagram()
                .all()
                .keySet()
                .forEach(id -> assertThat(topology.has(id)).as("box of " + id).isTrue());
        topology.each(Ecs.class).forEach(ecs -> assertInside(document, ecs));
    }

    /// What is nested in a subnet is drawn inside of it, on the right and below at least.
    private static void assertInside(Document document, Ecs ecs) {
        Optional<Box> inner = document.diagram().box(ecs.id());
        Optional<Box> outer = ecs.parent().flatMap(document.diagram()::box);
        if (inner.isPresent() && outer.isPresent()) {
            assertThat(inner.get().right()).isLessThanOrEqualTo(outer.get().width());
            assertThat(inner.get().bottom()).isLessThanOrEqualTo(outer.get().height());
        }
    }
}
