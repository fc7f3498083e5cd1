package org.vpcstudio.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.vpcstudio.bench.BigDesign;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;

/// However a design came about, it looks the same.
class SceneAfterTest {
    private static final Document DESIGN = BigDesign.of(90, 3);

    @Property(tries = 60)
    void theSceneAfterAnyEditsIsTheSceneFromNothing(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 1_000_000) Integer> choices) {
        Document document = DESIGN;
        Scene scene = Scene.of(document, List.of());
        for (int choice : choices) {
            document = edited(document, choice);
            scene = scene.after(document, List.of());
        }
        assertSame(scene, Scene.of(document, List.of()));
    }

    @Test
    void aMovedServerTakesItsLineAlongAndLeavesFarOnesAlone() {
        Scene before = Scene.of(DESIGN, List.of());
        ResourceId server = ResourceId.of("ecs-0-0-7-2");
        Document moved = new Edit.Place(
                        server, DESIGN.diagram().box(server).orElseThrow().movedBy(8, 8))
                .apply(DESIGN);
        Scene after = before.after(moved, List.of());
        assertThat(line(after, server).route())
                .isNotEqualTo(line(before, server).route());
        ResourceId far = ResourceId.of("ecs-0-0-0-0");
        assertThat(line(after, far)).isSameAs(line(before, far));
    }

    @Test
    void whatIsCollapsedHidesItsContentAndItsLinesEndAtItsBorder() {
        ResourceId subnet = ResourceId.of("subnet-0-0");
        Document collapsed = new Edit.Collapse(subnet, true).apply(DESIGN);
        Scene scene = Scene.of(DESIGN, List.of()).after(collapsed, List.of());
        assertThat(scene.boxes()).containsKey(subnet).doesNotContainKey(ResourceId.of("ecs-0-0-0-0"));
        assertThat(scene.box(subnet).orElseThrow().height()).isEqualTo(72);
        assertThat(scene.lines()).extracting(Scene.Line::to).contains(subnet);
        assertThat(scene.lines())
                .noneMatch(line -> line.from().equals(line.to()))
                .noneMatch(line -> line.to().value().startsWith("ecs-0-0"));
        assertThat(scene.after(DESIGN, List.of()).boxes())
                .isEqualTo(Scene.of(DESIGN, List.of()).boxes());
    }

    @Test
    void severalLinesIntoOneCollapsedContainerAreOneWithACount() {
        Document collapsed = new Edit.Collapse(ResourceId.of("vpc-0"), true).apply(DESIGN);
        Document region = new Edit.Collapse(ResourceId.of("region-eu-de"), true).apply(collapsed);
        assertThat(Scene.of(region, List.of()).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.count()).isGreaterThan(1));
    }

    private static Scene.Line line(Scene scene, ResourceId to) {
        return scene.lines().stream()
                .filter(line -> line.to().equals(to))
                .findFirst()
                .orElseThrow();
    }

    private static Document edited(Document document, int choice) {
        List<Resource> all = new ArrayList<>(document.topology().all());
        Resource resource = all.get(choice / 12 % all.size());
        ResourceId id = resource.id();
        int step = 8 * (choice % 11 - 5);
        return switch (choice % 12) {
            case 0 -> new Edit.Remove(id).apply(document);
            case 1 -> new Edit.Collapse(id, !document.diagram().isCollapsed(id)).apply(document);
            case 2 -> new Edit.Put(resource.withName(resource.name() + " with a long name")).apply(document);
            case 3 ->
                document.diagram()
                        .box(id)
                        .map(box -> new Edit.Place(id, box.sized(box.width() + 40, box.height() + 8)).apply(document))
                        .orElse(document);
            case 4 -> new Edit.Put(DESIGN.topology().find(id).orElse(resource)).apply(document);
            default ->
                document.diagram()
                        .box(id)
                        .map(box -> new Edit.Place(id, box.movedBy(step * 3, step)).apply(document))
                        .orElse(document);
        };
    }

    private static void assertSame(Scene scene, Scene fresh) {
        assertThat(scene.boxes()).isEqualTo(fresh.boxes());
        assertThat(new ArrayList<>(scene.boxes().keySet()))
                .isEqualTo(new ArrayList<>(fresh.boxes().keySet()));
        assertThat(scene.lines()).isEqualTo(fresh.lines());
        assertThat(scene.plan().seats()).isEqualTo(fresh.plan().seats());
        assertThat(scene.plan().yokes()).isEqualTo(fresh.plan().yokes());
        fresh.bounds().ifPresent(all -> {
            assertThat(scene.plan().items(all)).isEqualTo(fresh.plan().items(all));
            assertThat(scene.plan().wiring().lines(all)).isEqualTo(fresh.lines());
        });
    }
}
