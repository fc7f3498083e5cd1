package org.vpcstudio.format.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vpcstudio.edit.Fitting;
import org.vpcstudio.edit.Preset;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.diagram.Diagram;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.Vpc;

/// Places everything on a grid: subnets below each other, in each the VIPs above the servers, backends last.
final class Layout {
    private static final int MARGIN = 24;
    private static final int GAP = 32;
    private static final int WIDEST_ROW = 1000;
    private static final int BRACKET = 24;

    private final Topology topology;
    private Diagram diagram = Diagram.EMPTY;

    private Layout(Topology topology) {
        this.topology = topology;
    }

    static Diagram of(Topology topology) {
        Layout layout = new Layout(topology);
        topology.each(Region.class).forEach(layout::place);
        return layout.diagram;
    }

    private void place(Region region) {
        Size inside = column(
                topology.each(Vpc.class)
                        .filter(one -> one.region().equals(region.id()))
                        .toList(),
                region);
        diagram = diagram.with(region.id(), new Box(MARGIN, MARGIN, inside.width, inside.height));
    }

    private record Size(int width, int height) {}

    /// Containers below each other, all as wide as the widest.
    private Size column(List<? extends Resource> containers, Resource around) {
        List<Size> sizes = new ArrayList<>();
        int width = 0;
        for (Resource one : containers) {
            Size size = size(one);
            sizes.add(size);
            width = Math.max(width, size.width);
        }
        int y = top(around);
        for (int i = 0; i < sizes.size(); i++) {
            diagram = diagram.with(containers.get(i).id(), new Box(MARGIN, y, width, sizes.get(i).height));
            y += sizes.get(i).height + GAP;
        }
        return new Size(width + 2 * MARGIN, y - GAP + MARGIN);
    }

    private Size size(Resource container) {
        if (container instanceof Vpc vpc) {
            return column(
                    topology.each(Subnet.class)
                            .filter(one -> one.vpc().equals(vpc.id()))
                            .toList(),
                    vpc);
        }
        return rows(container);
    }

    private Size rows(Resource subnet) {
        List<Vip> vips = topology.each(Vip.class)
                .filter(vip -> vip.subnet().equals(subnet.id()))
                .sorted(Comparator.comparing(vip -> vip.address().value().orElseThrow()))
                .toList();
        Size size = grid(vips, Preset.VIP, new Size(Preset.SUBNET.width(), top(subnet)));
        for (Ecs.Role role : Ecs.Role.values()) {
            List<Ecs> servers = servers(subnet, role);
            size = grid(servers, Preset.ECS, size);
            size = new Size(size.width, size.height + roomForClusters(servers));
        }
        boolean empty = size.height == top(subnet);
        return new Size(size.width, empty ? Preset.ECS.height() : size.height - GAP + MARGIN);
    }

    private List<Ecs> servers(Resource subnet, Ecs.Role role) {
        return topology.each(Ecs.class)
                .filter(ecs -> ecs.parent().filter(subnet.id()::equals).isPresent())
                .filter(ecs -> ecs.role() == role)
                .sorted(Comparator.comparing(
                        ecs -> ecs.nics().getFirst().address().value().orElseThrow()))
                .toList();
    }

    /// The brackets below the members of a cluster.
    private int roomForClusters(List<Ecs> servers) {
        long brackets = topology.each(KeepalivedCluster.class)
                .filter(cluster -> cluster.nodes().size() > 1
                        && servers.stream()
                                .anyMatch(ecs -> cluster.node(ecs.id()).isPresent()))
                .count();
        return Math.toIntExact(brackets * BRACKET);
    }

    /// Elements of one size in rows, below what is there.
    private Size grid(List<? extends Resource> elements, Preset preset, Size above) {
        int columns = WIDEST_ROW / (preset.width() + GAP);
        int width = above.width;
        int height = above.height;
        for (int i = 0; i < elements.size(); i++) {
            int x = MARGIN + i % columns * (preset.width() + GAP);
            int y = above.height + i / columns * (preset.height() + GAP);
            diagram = diagram.with(elements.get(i).id(), new Box(x, y, preset.width(), preset.height()));
            width = Math.max(width, x + preset.width() + MARGIN);
            height = y + preset.height() + GAP;
        }
        return new Size(width, height);
    }

    private static int top(Resource container) {
        return Fitting.headroom(container) + 8;
    }
}
