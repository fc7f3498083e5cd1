package org.vpcstudio.edit.copying;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.edit.Fitting;
import org.vpcstudio.edit.IdSource;
import org.vpcstudio.edit.Resettling;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.diagram.Diagram;
import org.vpcstudio.model.diagram.Drawn;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.text.Message;

/// Puts copies into a design: with ids and names of their own, free addresses, and references that hold. Pure; the
/// originals may be of another design, or damaged.
public final class Pasting {
    /// No drawing is larger, in canvas units; a box beyond comes from damaged data.
    private static final int FAR = 1_000_000;

    /// Whether copies get addresses of their own.
    public enum Addressing {
        FRESH,
        /// The addresses stay; what clashes is for the rules to tell.
        KEPT
    }

    private final Document document;
    private final Clip clip;
    private final Target target;
    private final Addressing addressing;
    private final Homes homes;
    private final Readdressing readdressing;
    private final List<Message> leftOut = new ArrayList<>();
    private final Map<ResourceId, ResourceId> next = new HashMap<>();
    private final Set<ResourceId> coming;

    private Pasting(Document document, Clip clip, Target target, Addressing addressing) {
        this.document = document;
        this.clip = withRegion(document, atHome(document, clip));
        this.target = target;
        this.addressing = addressing;
        this.homes = new Homes(document, this.clip, target, addressing == Addressing.FRESH);
        this.readdressing = new Readdressing(this.clip.design().topology(), CloudProfile.of(document.profile()));
        this.coming = coming();
    }

    /// What pasting does to a design.
    public static Pasted paste(Document document, Clip clip, Target target, Addressing addressing, IdSource ids) {
        return new Pasting(document, clip, target, addressing).paste(ids);
    }

    /// The clip as the cloud of this design would have it, without boxes that nobody could have drawn.
    private static Clip atHome(Document document, Clip clip) {
        Document design = clip.design();
        Diagram diagram = Diagram.EMPTY;
        for (Map.Entry<ResourceId, Drawn> drawn : design.diagram().all().entrySet()) {
            diagram = isSane(drawn.getValue().box()) ? diagram.with(drawn.getKey(), drawn.getValue()) : diagram;
        }
        Document sane = design.withDiagram(diagram);
        boolean known = CloudProfile.known(design.profile());
        boolean foreign = known && !design.profile().equals(document.profile());
        return new Clip(foreign ? Resettling.to(sane, document.profile()).apply(sane) : sane, clip.copied());
    }

    private static boolean isSane(Box box) {
        return Math.abs((long) box.x()) < FAR
                && Math.abs((long) box.y()) < FAR
                && box.width() < FAR
                && box.height() < FAR;
    }

    /// A VPC or an EIP brings its region into a design that has none.
    private static Clip withRegion(Document document, Clip clip) {
        if (document.topology().each(Region.class).findAny().isPresent()) {
            return clip;
        }
        Set<ResourceId> copied = new TreeSet<>(clip.copied());
        clip.roots().stream()
                .filter(root -> root.kind() == Kind.VPC || root.kind() == Kind.EIP)
                .flatMap(root -> root.parent().stream())
                .forEach(copied::add);
        return new Clip(clip.design(), copied);
    }

    private Set<ResourceId> coming() {
        Set<ResourceId> coming = new TreeSet<>(homes.hosts().keySet());
        boolean grew = true;
        while (grew) {
            grew = false;
            for (ResourceId id : clip.copied()) {
                Resource resource = original(id);
                boolean along = !resource.kind().isPlaced()
                        || resource.parent().filter(coming::contains).isPresent();
                grew |= along && !homes.refusals().containsKey(id) && coming.add(id);
            }
        }
        return coming;
    }

    private Resource original(ResourceId id) {
        return clip.design().topology().find(id).orElseThrow();
    }

    private Pasted paste(IdSource ids) {
        homes.refusals()
                .forEach((id, why) -> leftOut.add(
                        Message.of("edit.paste.refused", original(id).name(), why)));
        if (homes.hosts().isEmpty()
                && coming.stream().noneMatch(id -> document.topology().has(id))) {
            return new Pasted(Edit.all(), Set.of(), List.of(), leftOut);
        }
        coming.forEach(id -> next.put(id, fresh(ids, original(id).kind())));
        Retinue retinue = new Retinue(document.topology(), clip, home(), moves());
        for (ResourceId id : retinue.brought(coming)) {
            coming.add(id);
            next.put(id, fresh(ids, original(id).kind()));
        }
        foreignNetworks(readdressing);
        Map<ResourceId, Resource> copies = named(coming, retinue, readdressing);
        Substitution mentions =
                new Substitution(id -> id, readdressing.renumbering()::of, readdressing.renumbering()::ofRange);
        copies.replaceAll((_, copy) -> mentions.in(copy));
        Linking linking = new Linking(document.topology(), clip.design().topology(), next, copies);
        Map<ResourceId, Resource> linked = linking.linked();
        leftOut.addAll(linking.lost());
        return placed(linked);
    }

    private ResourceId fresh(IdSource ids, Kind kind) {
        ResourceId id = ids.next(kind, document.topology());
        while (next.containsValue(id) || clip.design().topology().has(id)) {
            id = ids.next(kind, document.topology());
        }
        return id;
    }

    /// The region that what comes along belongs to from now on.
    private Optional<ResourceId> home() {
        Reach reach = new Reach(document.topology(), Map.of());
        return homes.hosts().values().stream()
                .flatMap(Optional::stream)
                .flatMap(host -> document.topology().find(host).stream())
                .flatMap(host -> reach.regionOf(host).stream())
                .findFirst()
                .or(() -> document.topology().each(Region.class).findFirst().map(Region::id));
    }

    /// Which ranges the copied containers will leave.
    private Renumbering moves() {
        Readdressing trial = new Readdressing(clip.design().topology(), CloudProfile.of(document.profile()));
        Set<ResourceId> containers = new TreeSet<>(coming);
        containers.removeIf(id -> !original(id).kind().isContainer());
        foreignNetworks(trial);
        named(containers, new Retinue(document.topology(), clip, home(), trial.renumbering()), trial);
        return trial.renumbering();
    }

    /// What comes into another VPC means that VPC where it speaks of its own.
    private void foreignNetworks(Readdressing addresses) {
        if (addressing == Addressing.KEPT) {
            return;
        }
        Reach there = new Reach(clip.design().topology(), Map.of());
        Reach here = new Reach(document.topology(), Map.of());
        homes.hosts().forEach((root, host) -> {
            Optional<Vpc> from = there.vpcOf(original(root))
                    .flatMap(id -> clip.design().topology().find(id, Vpc.class));
            Optional<Vpc> to = host.flatMap(document.topology()::find)
                    .flatMap(here::vpcOf)
                    .flatMap(id -> document.topology().find(id, Vpc.class));
            boolean moves = from.isPresent()
                    && to.isPresent()
                    && !from.get().id().equals(to.get().id());
            if (moves) {
                addresses.renumbering().range(from.get().cidr(), to.get().cidr());
            }
        });
    }

    /// The copies of these with names, containers and addresses; in the order of kinds, in which containers come before
    /// what they hold.
    private Map<ResourceId, Resource> named(Set<ResourceId> chosen, Retinue retinue, Readdressing addresses) {
        Names names = new Names(
                document.topology(), CloudProfile.of(document.profile()).number("name.max"));
        Document now = document;
        Map<ResourceId, Resource> copies = new LinkedHashMap<>();
        List<Resource> originals = chosen.stream()
                .map(this::original)
                .sorted(Comparator.comparing(Resource::kind))
                .toList();
        for (Resource original : originals) {
            Resource moved =
                    Substitution.ofIds(id -> counterpart(original, id, retinue)).in(original);
            Resource copy =
                    zoned(original, moved.kind() == Kind.REGION ? moved : moved.withName(names.next(moved)), now);
            Resource settled = addressing == Addressing.KEPT ? copy : addresses.settled(now.topology(), original, copy);
            now = now.withTopology(now.topology().with(settled));
            copies.put(settled.id(), settled);
        }
        return copies;
    }

    /// What stands in the place of an id of an original.
    private ResourceId counterpart(Resource original, ResourceId id, Retinue retinue) {
        ResourceId copy = next.get(id);
        if (copy != null) {
            return copy;
        }
        Optional<ResourceId> host = homes.hosts().getOrDefault(original.id(), Optional.empty());
        if (host.isPresent() && original.parent().filter(id::equals).isPresent()) {
            return host.get();
        }
        return retinue.standIn(original, id)
                .or(() -> clip.design()
                        .topology()
                        .find(id, Internet.class)
                        .flatMap(_ -> document.topology().each(Internet.class).findFirst())
                        .map(Internet::id))
                .orElse(id);
    }

    /// A server that comes into another region goes to the zone at the same place of that region's list.
    private Resource zoned(Resource original, Resource copy, Document now) {
        if (!(original instanceof Ecs before) || !(copy instanceof Ecs after)) {
            return copy;
        }
        String from = region(clip.design(), before);
        String to = region(now, after);
        CloudProfile profile = CloudProfile.of(document.profile());
        List<String> zones = profile.zones(to);
        int place = profile.zones(from).indexOf(after.zone());
        return from.equals(to) || zones.isEmpty() || zones.contains(after.zone()) || place < 0
                ? after
                : after.withZone(zones.get(Math.min(place, zones.size() - 1)));
    }

    private static String region(Document design, Ecs ecs) {
        return ecs.parent()
                .flatMap(id -> design.topology().find(id, Subnet.class))
                .flatMap(subnet -> design.topology().find(subnet.vpc(), Vpc.class))
                .flatMap(vpc -> design.topology().find(vpc.region(), Region.class))
                .map(Region::code)
                .orElse("");
    }

    private Pasted placed(Map<ResourceId, Resource> copies) {
        List<Edit> edits = new ArrayList<>();
        copies.values().forEach(copy -> edits.add(new Edit.Put(copy)));
        List<Layout.Piece> pieces = new ArrayList<>();
        for (Map.Entry<ResourceId, ResourceId> pair : next.entrySet()) {
            if (copies.containsKey(pair.getValue())) {
                Optional<ResourceId> host = homes.hosts().get(pair.getKey());
                if (host != null) {
                    pieces.add(new Layout.Piece(original(pair.getKey()), pair.getValue(), host));
                } else {
                    edits.addAll(box(pair.getKey(), pair.getValue()));
                }
            }
        }
        pieces.sort(
                Comparator.comparing((Layout.Piece piece) -> piece.original().kind())
                        .thenComparing(piece -> piece.original().id()));
        Layout layout = new Layout(Edit.all(edits).apply(document), clip, target);
        edits.addAll(layout.places(pieces));
        pieces.forEach(piece -> edits.addAll(collapsed(piece.original().id(), piece.id())));
        List<ResourceId> roots = pieces.stream().map(Layout.Piece::id).toList();
        return new Pasted(
                Fitting.settled(document, edits, roots),
                Set.copyOf(roots.isEmpty() ? copies.keySet() : roots),
                readdressing.changes(),
                leftOut);
    }

    private List<Edit> box(ResourceId original, ResourceId copy) {
        List<Edit> edits = new ArrayList<>();
        clip.design().diagram().box(original).ifPresent(box -> edits.add(new Edit.Place(copy, box)));
        edits.addAll(collapsed(original, copy));
        return edits;
    }

    private List<Edit> collapsed(ResourceId original, ResourceId copy) {
        return clip.design().diagram().isCollapsed(original) ? List.of(new Edit.Collapse(copy, true)) : List.of();
    }
}
