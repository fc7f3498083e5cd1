package org.vpcstudio.project.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.diagram.Diagram;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Guest;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.model.topology.VrrpSettings;

/// A random document that holds anything the model can: every kind, every fault, odd text, dangling references.
final class AnyDocument {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "vpc-ha",
            "192.168.10.0/24",
            "10.0.0.999",
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

    private final RandomGenerator luck;

    AnyDocument(RandomGenerator luck) {
        this.luck = luck;
    }

    Document next() {
        List<Resource> resources = several(12, () -> resource(one(Kind.values())));
        Diagram diagram = Diagram.EMPTY;
        for (ResourceId id : several(6, this::id)) {
            diagram = diagram.with(id, new Box(whole(), whole(), size(), size()));
        }
        return new Document(text(), text(), Topology.of(resources), diagram, several(3, this::scenario), Map.of());
    }

    /// One resource of each kind at least.
    Document full() {
        List<Resource> resources = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            resources.add(resource(kind));
        }
        return next().withTopology(Topology.of(resources));
    }

    Resource resource(Kind kind) {
        return switch (kind) {
            case REGION -> new Region(id(), text());
            case VPC -> new Vpc(id(), text(), id(), Written.cidr(text()));
            case SUBNET ->
                new Subnet(
                        id(),
                        text(),
                        id(),
                        Written.cidr(text()),
                        Written.address(text()),
                        several(3, () -> Written.address(text())));
            case SECURITY_GROUP -> new SecurityGroup(id(), text(), id(), several(4, this::rule));
            case ECS -> new Ecs(id(), text(), text(), one(Ecs.Role.values()), text(), several(3, this::nic), guest());
            case VIP -> new Vip(id(), text(), id(), Written.address(text()), several(3, this::ref));
            case KEEPALIVED_CLUSTER ->
                new KeepalivedCluster(id(), text(), settings(), several(2, this::id), several(3, this::node));
            case EIP ->
                new Eip(
                        id(),
                        text(),
                        id(),
                        Written.address(text()),
                        text(),
                        new Eip.Bandwidth(whole()),
                        several(2, this::target));
            case INTERNET -> new Internet(id(), text());
            case ACCESS_INTENT ->
                new AccessIntent(id(), text(), id(), id(), text(), whole(), one(AccessIntent.Expect.values()), whole());
        };
    }

    private SecurityRule rule() {
        SecurityRule.Remote remote =
                switch (luck.nextInt(3)) {
                    case 0 -> new SecurityRule.Remote.Anyone();
                    case 1 -> new SecurityRule.Remote.Range(Written.cidr(text()));
                    default -> new SecurityRule.Remote.Group(id());
                };
        return new SecurityRule(one(SecurityRule.Direction.values()), text(), text(), remote);
    }

    private Nic nic() {
        return new Nic(
                "nic-" + luck.nextInt(3), text(), flag(), id(), Written.address(text()), several(2, this::id), flag());
    }

    private Guest guest() {
        return flag()
                ? Guest.PLAIN
                : new Guest(
                        flag(),
                        flag(),
                        several(2, () -> new Guest.Service(text(), text(), whole())),
                        several(2, () -> Written.address(text())));
    }

    private VrrpSettings settings() {
        return new VrrpSettings(
                text(),
                whole(),
                whole(),
                whole(),
                new VrrpSettings.Authentication(one(VrrpSettings.Authentication.Type.values()), text()),
                one(VrrpSettings.Mode.values()),
                new VrrpSettings.Preemption(flag(), whole()),
                new VrrpSettings.Options(flag(), whole(), whole()));
    }

    private KeepalivedNode node() {
        KeepalivedNode.Overrides overrides = new KeepalivedNode.Overrides(
                flag() ? null : Integer.valueOf(whole()),
                flag() ? null : Integer.valueOf(whole()),
                flag() ? null : text());
        return new KeepalivedNode(
                id(),
                text(),
                one(KeepalivedNode.StartState.values()),
                whole(),
                several(2, this::ref),
                several(2, this::tracker),
                overrides);
    }

    private KeepalivedNode.Tracker tracker() {
        return new KeepalivedNode.Tracker(
                one(KeepalivedNode.Tracker.Kind.values()), text(), whole(), whole(), whole(), whole());
    }

    private Eip.Target target() {
        return flag() ? new Eip.Target.OfVip(id()) : new Eip.Target.OfNic(ref());
    }

    private Scenario scenario() {
        List<Scenario.Step> steps =
                several(5, () -> new Scenario.Step(luck.nextLong(0, Long.MAX_VALUE), fault(luck.nextInt(11))));
        return new Scenario(text(), luck.nextLong(1, Long.MAX_VALUE), luck.nextLong(), steps);
    }

    /// The fault of this number, 0 to 10.
    Fault fault(int number) {
        return switch (number) {
            case 0 -> new Fault.Crash(id());
            case 1 -> new Fault.Stop(id());
            case 2 -> new Fault.Start(id());
            case 3 -> new Fault.LinkDown(id(), text());
            case 4 -> new Fault.LinkUp(id(), text());
            case 5 -> new Fault.Partition(several(3, () -> several(3, this::id)));
            case 6 -> new Fault.Heal();
            case 7 -> new Fault.Pause(id());
            case 8 -> new Fault.Resume(id());
            case 9 -> new Fault.CheckFails(id(), text());
            default -> new Fault.CheckRecovers(id(), text());
        };
    }

    private NicRef ref() {
        return new NicRef(id(), flag() ? "nic-1" : "odd/nic \"1\"");
    }

    private ResourceId id() {
        return ResourceId.of(one("a", "b-2", "C_3", "0", "17", "ecs-" + luck.nextInt(1000)));
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

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[luck.nextInt(choices.length)];
    }

    private <T> List<T> several(int most, Supplier<T> source) {
        return IntStream.range(0, luck.nextInt(most + 1))
                .mapToObj(_ -> source.get())
                .toList();
    }

    /// The same document with its parts put in by another order of edits.
    static Document shuffled(Document document, RandomGenerator luck) {
        List<Resource> resources = new ArrayList<>(document.topology().all());
        List<Map.Entry<ResourceId, Box>> boxes =
                new ArrayList<>(new LinkedHashMap<>(document.diagram().all()).entrySet());
        Collections.shuffle(resources, Random.from(luck));
        Collections.shuffle(boxes, Random.from(luck));
        Diagram diagram = Diagram.EMPTY;
        for (Map.Entry<ResourceId, Box> box : boxes) {
            diagram = diagram.with(box.getKey(), box.getValue());
        }
        return document.withTopology(Topology.of(resources)).withDiagram(diagram);
    }
}
