package org.vpcstudio.project.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.shape.Part;
import org.vpcstudio.model.shape.Shape;
import org.vpcstudio.model.shape.Shapes;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.testing.AnyDocument;

/// What holds for the difference of any two designs.
class DifferencePropertyTest {
    @Property(tries = 200)
    void aDesignDoesNotDifferFromItself(@ForAll long seed) {
        Document document = new AnyDocument(new Random(seed)).full();
        Document again = new AnyDocument(new Random(seed)).full();
        assertThat(Difference.between(document, again).isEmpty()).isTrue();
    }

    @Property(tries = 200)
    void differentDesignsDiffer(@ForAll long seed, @ForAll long other) {
        Document before = new AnyDocument(new Random(seed)).next();
        Document after = new AnyDocument(new Random(other)).next();
        assertThat(Difference.between(before, after).isEmpty()).isEqualTo(before.equals(after));
    }

    @Property(tries = 200)
    void theWayBackIsTheMirrorImage(@ForAll long seed, @ForAll long other) {
        Document before = new AnyDocument(new Random(seed)).full();
        Document after = new AnyDocument(new Random(other)).full();
        List<String> way = said(Difference.between(before, after));
        List<String> back = said(Difference.between(after, before));
        assertThat(back).hasSameSizeAs(way);
        assertThat(back.stream().map(DifferencePropertyTest::mirrored)).containsExactlyInAnyOrderElementsOf(way);
    }

    @Property(tries = 1000)
    void oneChangedPropertyIsFoundOnce(@ForAll long seed) {
        Random luck = new Random(seed);
        AnyDocument any = new AnyDocument(luck);
        Document before = any.full();
        Resource was = one(List.copyOf(before.topology().all()), luck);
        List<Part> parts = Shapes.of(was).parts().stream()
                .filter(part -> !part.name().equals("id"))
                .toList();
        Part part = one(parts, luck);
        Resource other = any.resource(was.kind());
        Resource is = (Resource) Shapes.of(was).with(was, part.name(), part.of(other));
        Assume.that(!is.equals(was));

        List<Entry> entries = Difference.between(
                        before, before.withTopology(before.topology().with(is)))
                .entries();
        assertThat(entries).singleElement().isInstanceOfSatisfying(Entry.Changed.class, changed -> {
            assertThat(changed.subject().id()).isEqualTo(was.id().value());
            assertThat(changed.changes())
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allSatisfy(change -> assertThat(change.property()).matches(part.name() + "([.\\[][\\s\\S]*)?"));
            if (part.shape() instanceof Shape.Scalar) {
                assertThat(changed.changes())
                        .containsExactly(new Change(
                                part.name(),
                                Optional.of(Wording.of(part.of(was), part.shape())),
                                Optional.of(Wording.of(part.of(is), part.shape()))));
            }
        });
    }

    @Property(tries = 200)
    void oneMovedBoxIsFoundOnce(@ForAll long seed) {
        Random luck = new Random(seed);
        Document full = new AnyDocument(luck).full();
        Resource moved = one(List.copyOf(full.topology().all()), luck);
        Box from = new Box(1, 2, 3, 4);
        Document before = full.withDiagram(full.diagram().with(moved.id(), from));
        Document after = before.withDiagram(before.diagram().with(moved.id(), from.movedBy(8, 0)));
        assertThat(Difference.between(before, after).entries())
                .containsExactly(new Entry.Moved(
                        Subject.of(moved),
                        before.diagram().drawn(moved.id()),
                        after.diagram().drawn(moved.id())));
    }

    private static <T> T one(List<T> of, Random luck) {
        return of.get(luck.nextInt(of.size()));
    }

    /// What an entry says, without the name, which may be the old or the new one.
    private static List<String> said(Difference difference) {
        List<String> said = new ArrayList<>();
        for (Entry entry : difference.entries()) {
            said.add(
                    switch (entry) {
                        case Entry.Added added -> "+" + added.subject();
                        case Entry.Removed removed -> "-" + removed.subject();
                        case Entry.Changed changed ->
                            "~" + plain(changed.subject()) + changed.changes().size();
                        case Entry.Moved moved -> ">" + moved.subject().id();
                    });
        }
        return said;
    }

    /// Scenarios with a name twice are compared by their places, so either name may be said.
    private static String plain(Subject subject) {
        return subject.kind().equals(Subject.SCENARIO) ? subject.kind() : subject.id();
    }

    private static String mirrored(String said) {
        return switch (said.charAt(0)) {
            case '+' -> "-" + said.substring(1);
            case '-' -> "+" + said.substring(1);
            default -> said;
        };
    }
}
