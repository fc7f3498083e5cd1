package org.vpcstudio.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Diagram;
import org.vpcstudio.model.diagram.Drawn;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.shape.Part;
import org.vpcstudio.model.shape.Shape;
import org.vpcstudio.model.shape.Shape.Scalar;
import org.vpcstudio.model.shape.Shape.Structure;
import org.vpcstudio.model.shape.Shapes;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;

/// A random document that holds anything the model can: every kind, every fault, odd text, dangling references.
public final class AnyDocument {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "vpc-ha",
            "192.168.10.0/24",
            "10.0.0.999",
            "2001:db8::1",
            "Übung",
            "日本",
            "\"quoted\"",
            "a\\b",
            "line\nbreak\r\t",
            "\u0000\u001f\u007f\u2028",
            "🚀",
            "\ud83d",
            "\ude80x",
            "null",
            "~1/~0",
            "{0} '",
            "anyone");

    private static final List<Kind> KINDS = List.of(Kind.values());

    private final RandomGenerator luck;

    public AnyDocument(RandomGenerator luck) {
        this.luck = luck;
    }

    /// A document of up to twelve resources.
    public Document next() {
        return around(several(12, () -> resource(KINDS.get(luck.nextInt(KINDS.size())))));
    }

    /// One resource of each kind at least.
    public Document full() {
        List<Resource> resources = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            resources.add(resource(kind));
        }
        return around(resources);
    }

    private Document around(List<Resource> resources) {
        Diagram diagram = Diagram.EMPTY;
        for (ResourceId id : several(6, this::id)) {
            diagram = diagram.with(id, new Drawn(whole(), whole(), size(), size(), flag(), flag()));
        }
        List<Scenario> scenarios = several(3, () -> (Scenario) record(Shapes.of(Scenario.class)));
        return new Document(text(), text(), Topology.of(resources), diagram, scenarios, Map.of());
    }

    /// A resource of this kind.
    public Resource resource(Kind kind) {
        return (Resource) record(Shapes.of(kind.type()));
    }

    /// A value of any record of the model.
    public Object record(Structure structure) {
        while (true) {
            try {
                return structure.make(structure.parts().stream()
                        .map(part -> part.fallback().isPresent() && luck.nextInt(4) == 0
                                ? part.fallback().get()
                                : value(part))
                        .toArray());
            } catch (IllegalArgumentException _) {
                // A record may refuse a number, such as a time before the start: roll again.
            }
        }
    }

    private Object value(Part part) {
        return value(part.shape());
    }

    Object value(Shape shape) {
        return switch (shape) {
            case Scalar scalar -> scalar(scalar);
            case Shape.Word(var constants) -> List.copyOf(constants.values()).get(luck.nextInt(constants.size()));
            case Shape.Maybe(Shape inner) -> flag() ? Optional.empty() : Optional.of(value(inner));
            case Shape.Many(Shape element) -> several(3, () -> value(element));
            case Shape.Texts _ -> {
                TreeMap<String, String> texts = new TreeMap<>();
                several(3, () -> "key " + luck.nextInt(9)).forEach(key -> texts.put(key, text()));
                yield Collections.unmodifiableSortedMap(texts);
            }
            case Shape.Choice(var cases) -> record(List.copyOf(cases.values()).get(luck.nextInt(cases.size())));
            case Structure structure -> record(structure);
        };
    }

    Object scalar(Scalar scalar) {
        return switch (scalar) {
            case TEXT -> text();
            case INT -> whole();
            case LONG -> flag() ? (long) whole() : luck.nextLong();
            case FLAG -> flag();
            case ID -> id();
            case NIC -> new NicRef(id(), flag() ? "nic-1" : "odd/nic \"1\"");
            case ADDRESS -> Written.address(text());
            case ADDRESS6 -> Written.address6(text());
            case RANGE -> Written.cidr(text());
        };
    }

    private ResourceId id() {
        List<String> ids = List.of("a", "b-2", "C_3", "0", "17", "ecs-" + luck.nextInt(1000));
        return ResourceId.of(ids.get(luck.nextInt(ids.size())));
    }

    private String text() {
        return flag() ? TEXTS.get(luck.nextInt(TEXTS.size())) : "t" + luck.nextInt(1000);
    }

    private int whole() {
        return flag() ? luck.nextInt(300) : luck.nextInt();
    }

    private int size() {
        return luck.nextInt(1, Integer.MAX_VALUE);
    }

    private boolean flag() {
        return luck.nextBoolean();
    }

    private <T> List<T> several(int most, Supplier<T> source) {
        return IntStream.range(0, luck.nextInt(most + 1))
                .mapToObj(_ -> source.get())
                .toList();
    }

    /// The same document with its parts put in by another order of edits.
    public static Document shuffled(Document document, RandomGenerator luck) {
        List<Resource> resources = new ArrayList<>(document.topology().all());
        List<Map.Entry<ResourceId, Drawn>> boxes =
                new ArrayList<>(new LinkedHashMap<>(document.diagram().all()).entrySet());
        Collections.shuffle(resources, Random.from(luck));
        Collections.shuffle(boxes, Random.from(luck));
        Diagram diagram = Diagram.EMPTY;
        for (Map.Entry<ResourceId, Drawn> box : boxes) {
            diagram = diagram.with(box.getKey(), box.getValue());
        }
        return document.withTopology(Topology.of(resources)).withDiagram(diagram);
    }
}
