package org.vpcstudio.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.arrange.Net;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Border;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.diagram.Drawn;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;

/// Which elements are drawn, and where.
///
/// @param items the drawn elements, containers before what they hold
/// @param hidden what is in a collapsed container, with the container that stands for it
record Places(Map<ResourceId, Item> items, Map<ResourceId, ResourceId> hidden) {
    static final Places NONE = new Places(Map.of(), Map.of());

    /// The places of a document; an item is the same object as before when nothing about it is different.
    static Places of(Document document, Places before) {
        return new Builder(document, before).build();
    }

    /// The drawn element that shows this one.
    Optional<ResourceId> shown(ResourceId id) {
        return items.containsKey(id) ? Optional.of(id) : Optional.ofNullable(hidden.get(id));
    }

    /// The fans with their ends at what is drawn: lines from and to the same become one, those that are all inside of
    /// something collapsed vanish.
    List<Relations.Fan> reattached(List<Relations.Fan> fans) {
        if (hidden.isEmpty()) {
            return fans;
        }
        Map<Net, Relations.Fan> byNet = new LinkedHashMap<>();
        for (Relations.Fan fan : fans) {
            ResourceId from = shown(fan.from()).orElse(fan.from());
            List<Relations.Ray> rays = new ArrayList<>();
            for (Relations.Ray ray : fan.rays()) {
                ResourceId to = shown(ray.to()).orElse(ray.to());
                if (!to.equals(from)) {
                    rays.add(new Relations.Ray(to, ray.links(), ray.words(), ray.count()));
                }
            }
            boolean moved =
                    !from.equals(fan.from()) || fan.rays().stream().anyMatch(ray -> hidden.containsKey(ray.to()));
            Net net = moved ? Relations.net(fan.kind(), from) : fan.net();
            byNet.merge(
                    net,
                    new Relations.Fan(net, fan.kind(), from, merged(rays)),
                    (one, other) -> new Relations.Fan(net, one.kind(), from, merged(concat(one.rays(), other.rays()))));
        }
        List<Relations.Fan> result = new ArrayList<>(byNet.values());
        result.sort(Comparator.comparing(Relations.Fan::net));
        return result;
    }

    private static <T> List<T> concat(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static List<Relations.Ray> merged(List<Relations.Ray> rays) {
        Map<ResourceId, Relations.Ray> byEnd = new LinkedHashMap<>();
        for (Relations.Ray ray : rays) {
            byEnd.merge(ray.to(), ray, (one, other) -> {
                Set<String> words = new LinkedHashSet<>(one.words());
                words.addAll(other.words());
                return new Relations.Ray(
                        one.to(), concat(one.links(), other.links()), List.copyOf(words), one.count() + other.count());
            });
        }
        return List.copyOf(byEnd.values());
    }

    /// Goes through the resources once, container kinds first.
    private static final class Builder {
        private final Document document;
        private final Places before;
        private final Map<ResourceId, Item> items;
        private final Map<ResourceId, ResourceId> hidden = new HashMap<>();

        Builder(Document document, Places before) {
            this.document = document;
            this.before = before;
            this.items = LinkedHashMap.newLinkedHashMap(document.diagram().all().size());
        }

        Places build() {
            Map<Kind, List<Resource>> byKind = new EnumMap<>(Kind.class);
            for (Resource resource : document.topology().all()) {
                if (resource.kind().isPlaced()) {
                    byKind.computeIfAbsent(resource.kind(), _ -> new ArrayList<>())
                            .add(resource);
                }
            }
            byKind.values().forEach(resources -> resources.forEach(this::place));
            return new Places(items, hidden);
        }

        private void place(Resource resource) {
            Optional<ResourceId> parent = resource.parent();
            Optional<ResourceId> folded = parent.flatMap(this::collapsedAround);
            if (folded.isPresent()) {
                hidden.put(resource.id(), folded.get());
                return;
            }
            document.diagram().drawn(resource.id()).ifPresent(drawn -> put(resource, drawn, parent));
        }

        private Optional<ResourceId> collapsedAround(ResourceId parent) {
            Item around = items.get(parent);
            if (around != null) {
                return around.collapsed() ? Optional.of(parent) : Optional.empty();
            }
            return Optional.ofNullable(hidden.get(parent));
        }

        // What is untouched is the very same object.
        @SuppressWarnings("ReferenceEquality")
        private void put(Resource resource, Drawn drawn, Optional<ResourceId> parent) {
            Optional<Box> around = parent.map(items::get).map(Item::box);
            Box box = around.map(outer -> drawn.box().movedBy(outer.x(), outer.y()))
                    .or(() -> document.diagram().absolute(resource.id(), document.topology()))
                    .orElse(drawn.box());
            if (resource.kind().standsOnBorder() && around.isPresent()) {
                box = Border.nearest(around.get(), box).straddling(around.get(), box);
            }
            boolean collapsed = drawn.collapsed() && resource.kind().isContainer();
            if (collapsed) {
                box = box.sized(
                        Math.min(box.width(), Item.COLLAPSED_WIDTH), Math.min(box.height(), Item.COLLAPSED_HEIGHT));
            }
            Item old = before.items.get(resource.id());
            boolean same = old != null
                    && old.resource() == resource
                    && old.collapsed() == collapsed
                    && old.box().equals(box)
                    && old.around().equals(around);
            items.put(resource.id(), same ? old : new Item(resource, box, around, collapsed));
        }
    }
}
