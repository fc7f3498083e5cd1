package org.vpcstudio.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.vpcstudio.edit.Arrangement;
import org.vpcstudio.edit.Arranging;
import org.vpcstudio.edit.Created;
import org.vpcstudio.edit.Creating;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.edit.IdSource;
import org.vpcstudio.edit.Moving;
import org.vpcstudio.edit.Preset;
import org.vpcstudio.edit.Step;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.text.Message;

/// Someone who adds, drags, pulls, aligns, locks and nudges without a plan, but with a seed.
public final class Play {
    private final Random luck;
    private final IdSource ids;

    public Play(long seed) {
        this.luck = new Random(seed);
        this.ids = new IdSource(new Random(seed));
    }

    /// A design of so many elements that were dropped anywhere they are allowed.
    public Document design(int elements) {
        Document document = Document.empty("play");
        for (int i = 0; i < elements; i++) {
            document = added(document).edit().apply(document);
        }
        return document;
    }

    /// A subnet with so many servers bound to one VIP.
    public static Document crowd(int servers) {
        IdSource ids = new IdSource(new Random(1));
        Document document = Document.empty("crowd");
        Created vpc = Creating.create(document, Preset.VPC, Optional.empty(), 0, 0, ids);
        document = vpc.step().edit().apply(document);
        Created subnet = Creating.create(document, Preset.SUBNET, Optional.of(vpc.id()), 40, 40, ids);
        document = subnet.step().edit().apply(document);
        Created vip = Creating.create(document, Preset.VIP, Optional.of(subnet.id()), 40, 40, ids);
        document = vip.step().edit().apply(document);
        for (int i = 0; i < servers; i++) {
            Created ecs = Creating.create(document, Preset.ECS, Optional.of(subnet.id()), 40, 120, ids);
            document = ecs.step().edit().apply(document);
            Vip bound = document.topology().find(vip.id(), Vip.class).orElseThrow();
            List<NicRef> bindings = new ArrayList<>(bound.bindings());
            bindings.add(new NicRef(ecs.id(), "nic-1"));
            document = new Edit.Put(bound.withBindings(bindings)).apply(document);
        }
        return document;
    }

    /// Any of the things that are done with the mouse or the keys.
    public Step next(Document document) {
        List<ResourceId> all = List.copyOf(document.diagram().all().keySet());
        if (all.isEmpty()) {
            return added(document);
        }
        Set<ResourceId> some = new TreeSet<>();
        for (int i = luck.nextInt(4); i >= 0; i--) {
            some.add(any(all));
        }
        return switch (luck.nextInt(9)) {
            case 0 -> added(document);
            case 1, 2 -> Moving.move(document, some, far(), far(), "");
            case 3 -> Moving.moveInto(document, some, far(), far(), Optional.of(any(all)));
            case 4 -> resized(document, any(all));
            case 5, 6 -> Arranging.arrange(document, some, any(List.of(Arrangement.values())));
            case 7 -> Moving.fit(document, some);
            default -> Step.of(Message.of("edit.lock.one", ""), new Edit.Lock(any(all), luck.nextInt(3) == 0));
        };
    }

    private Step added(Document document) {
        List<Optional<ResourceId>> hosts = new ArrayList<>(List.of(Optional.empty()));
        document.topology().all().stream()
                .filter(resource -> resource.kind().isContainer())
                .map(Resource::id)
                .map(Optional::of)
                .forEach(hosts::add);
        List<Preset> presets = List.of(Preset.values());
        while (true) {
            Preset preset = any(presets);
            Optional<ResourceId> host = any(hosts);
            if (Creating.refusal(document, preset, host).isEmpty()) {
                return Creating.create(document, preset, host, far(), far(), ids)
                        .step();
            }
        }
    }

    private Step resized(Document document, ResourceId id) {
        Box box = document.diagram().box(id).orElseThrow();
        boolean stiff = document.topology()
                .find(id)
                .filter(found -> found.kind().isContainer())
                .isEmpty();
        if (stiff) {
            return Moving.move(document, Set.of(id), 8, 0, "");
        }
        Box wanted = new Box(
                box.x() + far() / 4,
                box.y() + far() / 4,
                Math.max(160, box.width() + far()),
                Math.max(80, box.height() + far()));
        return Moving.resize(document, id, wanted, "");
    }

    private int far() {
        return luck.nextInt(-500, 700);
    }

    private <T> T any(List<T> list) {
        return list.get(luck.nextInt(list.size()));
    }
}
