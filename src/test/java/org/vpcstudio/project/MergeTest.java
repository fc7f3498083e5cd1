package org.vpcstudio.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.shape.Part;
import org.vpcstudio.model.shape.Shapes;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.project.json.ProjectCodec;
import org.vpcstudio.testing.AnyDocument;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;

/// What two people do to one design at the same time, put together by `git merge-file`.
class MergeTest {
    private Path folder = Path.of("");

    @BeforeTry
    void folder() throws IOException {
        folder = Files.createTempDirectory("merge");
    }

    @AfterTry
    void clear() throws IOException {
        for (String name : List.of("ours", "base", "theirs")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
    }

    @Property(tries = 150)
    void changesOfDifferentResourcesMerge(@ForAll long seed) throws Exception {
        Random luck = new Random(seed);
        Document base = new AnyDocument(luck).full();
        List<Resource> all = new ArrayList<>(base.topology().all());
        Collections.shuffle(all, luck);
        Resource ours = changed(all.get(0), luck);
        Resource theirs = changed(all.get(1), luck);
        Document both = base.withTopology(base.topology().with(ours).with(theirs));
        assertThat(merged(
                        base.withTopology(base.topology().with(ours)),
                        base,
                        base.withTopology(base.topology().with(theirs))))
                .isEqualTo(both);
    }

    /// The same resource with some of its properties like those of another one.
    private static Resource changed(Resource resource, Random luck) {
        Resource other = new AnyDocument(luck).resource(resource.kind());
        Resource result = resource;
        for (Part part : Shapes.of(resource).parts()) {
            if (!part.name().equals("id") && luck.nextInt(3) == 0) {
                result = (Resource) Shapes.of(result).with(result, part.name(), part.of(other));
            }
        }
        return result;
    }

    @Property(tries = 100)
    void oneDeletesAResourceAndTheOtherEditsAnother(@ForAll long seed) throws Exception {
        Random luck = new Random(seed);
        Document base = new AnyDocument(luck).full();
        List<Resource> all = new ArrayList<>(base.topology().all());
        Collections.shuffle(all, luck);
        ResourceId gone = all.get(0).id();
        Resource edited = changed(all.get(1), luck);
        Document both = base.withTopology(base.topology().without(gone).with(edited));
        assertThat(merged(
                        base.withTopology(base.topology().without(gone)),
                        base,
                        base.withTopology(base.topology().with(edited))))
                .isEqualTo(both);
    }

    @Example
    void oneAddsAtTheEndWhileTheOtherEditsTheLast() throws Exception {
        Document base = Designs.haPair();
        Resource last = List.copyOf(base.topology().all()).getLast();
        Resource edited = last.withRemarks(new Remarks("edited", new TreeMap<>()));
        Resource added = new Internet(ResourceId.of("zz-new"), "new", Remarks.DEFAULT);
        Document ours = base.withTopology(base.topology().with(added));
        Document theirs = base.withTopology(base.topology().with(edited));
        assertThat(merged(ours, base, theirs))
                .isEqualTo(base.withTopology(base.topology().with(added).with(edited)));
    }

    @Example
    void oneAddsInTheMiddleWhileTheOtherEditsTheNeighbours() throws Exception {
        Document base = Designs.haPair();
        Resource added = new Internet(ResourceId.of("ecs-ha-1a"), "new", Remarks.DEFAULT);
        Changes edited = Changes.haPair()
                .ecs(Designs.ECS_1, ecs -> ecs.withZone("eu-de-03"))
                .ecs(Designs.ECS_2, ecs -> ecs.withName("renamed"));
        Document ours = base.withTopology(base.topology().with(added));
        assertThat(merged(ours, base, edited.document()))
                .isEqualTo(edited.add(added).document());
    }

    @Example
    void oneMovesBoxesWhileTheOtherEditsAddresses() throws Exception {
        Document base = Designs.haPair();
        Document moved = base;
        for (ResourceId id : List.of(Designs.ECS_1, Designs.ECS_2, Designs.VIP, Designs.SUBNET_HA)) {
            Box box = base.diagram().box(id).orElseThrow();
            moved = moved.withDiagram(moved.diagram().with(id, box.movedBy(40, 8)));
        }
        Document renumbered = Changes.haPair()
                .vipAddress("192.168.10.200")
                .nic(Designs.ECS_1, nic -> nic.withAddress(Written.address("192.168.10.111")))
                .nic(Designs.ECS_2, nic -> nic.withAddress(Written.address("192.168.10.112")))
                .document();
        assertThat(merged(moved, base, renumbered)).isEqualTo(renumbered.withDiagram(moved.diagram()));
    }

    @Example
    void bothAddElsewhereWithTheirBoxes() throws Exception {
        Document base = Designs.haPair();
        assertThat(merged(added(base, "aa"), base, added(base, "zz"))).isEqualTo(added(added(base, "aa"), "zz"));
    }

    private static Document added(Document document, String id) {
        Resource resource = new Internet(ResourceId.of(id), id, Remarks.DEFAULT);
        return document.withTopology(document.topology().with(resource))
                .withDiagram(document.diagram().with(resource.id(), new Box(1, 2, 3, 4)));
    }

    /// Two new resources side by side have no line between them that Git could hold on to.
    @Example
    void additionsInTheSameGapAreAConflictThatCanBeSalvaged() throws Exception {
        Document base = Designs.haPair();
        assertThat(git(added(base, "zz-1"), base, added(base, "zz-2"))).isPositive();
        Document salvaged = ProjectStore.salvage(folder.resolve("ours")).document();
        assertThat(salvaged).isEqualTo(added(base, "zz-1"));
    }

    private Document merged(Document ours, Document base, Document theirs) throws Exception {
        assertThat(git(ours, base, theirs)).as("conflicts").isZero();
        return ProjectStore.open(folder.resolve("ours"));
    }

    /// The number of conflicts; the result is in the file `ours`.
    private int git(Document ours, Document base, Document theirs) throws IOException, InterruptedException {
        Files.write(folder.resolve("ours"), ProjectCodec.write(ours));
        Files.write(folder.resolve("base"), ProjectCodec.write(base));
        Files.write(folder.resolve("theirs"), ProjectCodec.write(theirs));
        return new ProcessBuilder("git", "merge-file", "-q", "ours", "base", "theirs")
                .directory(folder.toFile())
                .inheritIO()
                .start()
                .waitFor();
    }
}
