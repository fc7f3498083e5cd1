package org.vpcstudio.testing;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.vpcstudio.edit.Connecting;
import org.vpcstudio.edit.Created;
import org.vpcstudio.edit.Creating;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.edit.IdSource;
import org.vpcstudio.edit.Naming;
import org.vpcstudio.edit.Preset;
import org.vpcstudio.edit.Step;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Note;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.model.topology.RouteTable;
import org.vpcstudio.model.topology.Subnet;

/// Draws designs as a person would: by placing and connecting. {@link #design} has a line of every kind.
public final class Hybrid {
    private final IdSource ids = new IdSource(new Random(2026));
    private Document document;

    public Hybrid(Document start) {
        this.document = start;
    }

    public Document document() {
        return document;
    }

    public Hybrid apply(Step step) {
        document = step.edit().apply(document);
        return this;
    }

    /// A new element in a container, or on the open canvas.
    public ResourceId add(Preset preset, Optional<ResourceId> container, int x, int y) {
        Created created = Creating.create(document, preset, container, x, y, ids);
        apply(created.step());
        return created.id();
    }

    public ResourceId add(Preset preset, ResourceId container, int x, int y) {
        return add(preset, Optional.of(container), x, y);
    }

    public Hybrid connect(ResourceId one, ResourceId other) {
        return apply(Connecting.connect(document, one, other, ids));
    }

    public Hybrid disconnect(ResourceId one, ResourceId other) {
        return apply(Connecting.disconnect(document, one, other));
    }

    public Hybrid name(ResourceId id, String name) {
        return apply(Naming.rename(document.topology(), id, name));
    }

    public Hybrid put(Resource resource) {
        document = new Edit.Put(resource).apply(document);
        return this;
    }

    public Optional<Resource> find(ResourceId id) {
        return document.topology().find(id);
    }

    public Box box(ResourceId id) {
        return document.diagram().box(id).orElseThrow();
    }

    /// The HA pair with two sites, a second VPC, LVS, a NAT gateway and a note.
    public static Document design() {
        Hybrid all = new Hybrid(Designs.haPair());
        ResourceId berlin = all.add(Preset.SITE, Optional.empty(), -330, 232);
        ResourceId vpn = all.add(Preset.VPN_GATEWAY, Designs.VPC, 0, 240);
        for (int i = 0; i < 2; i++) {
            ResourceId eip = all.add(Preset.EIP, Designs.REGION, 24, 184 + 56 * i);
            all.connect(eip, vpn);
        }
        all.connect(vpn, berlin).name(berlin, "dc-berlin");
        ResourceId hamburg = all.add(Preset.SITE, Optional.empty(), -330, 424);
        ResourceId virtual = all.add(Preset.VIRTUAL_GATEWAY, Designs.VPC, 0, 400);
        all.add(Preset.DIRECT_CONNECTION, hamburg, 16, 80);
        all.connect(virtual, hamburg).connect(virtual, hamburg).name(hamburg, "dc-hamburg");
        ResourceId peer = all.add(Preset.VPC, Designs.REGION, 1000, 32);
        ResourceId subnet = all.add(Preset.SUBNET, peer, 32, 48);
        all.add(Preset.CLIENT, subnet, 24, 48);
        all.connect(Designs.VPC, peer);
        ResourceId nat = all.add(Preset.NAT_GATEWAY, peer, 400, 340);
        all.connect(all.add(Preset.EIP, Designs.REGION, 1240, 432), nat);
        ResourceId table = ResourceId.of("rtb-out");
        Route out = new Route(Written.cidr("0.0.0.0/0"), new Route.NextHop.Nat(nat));
        all.put(new RouteTable(table, "rtb-out", Remarks.DEFAULT, peer, false, List.of(out)));
        all.put(((Subnet) all.find(subnet).orElseThrow()).withRouteTables(List.of(table)));
        for (int i = 0; i < 2; i++) {
            ResourceId backend = all.add(Preset.BACKEND, Designs.SUBNET_HA, 24 + 200 * i, 300);
            all.connect(Designs.VIP, backend);
        }
        all.connect(berlin, Designs.VIP).connect(hamburg, Designs.EIP);
        ResourceId note = all.add(Preset.NOTE, Optional.empty(), -330, 40);
        Note empty = (Note) all.find(note).orElseThrow();
        return Designs.with(
                all.document(),
                note,
                Note.class,
                _ -> new Note(
                        empty.id(),
                        "To be agreed",
                        empty.remarks(),
                        "The keys of both VPN connections are exchanged by hand before the first tunnel comes up.",
                        empty.container()));
    }
}
