package org.vpcstudio.drawing;

import org.vpcstudio.drawing.Brush.Align;
import org.vpcstudio.drawing.Brush.Face;
import org.vpcstudio.edit.Addresses;
import org.vpcstudio.edit.Fitting;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vpc;

/// Regions, VPCs, subnets and sites: square boxes with a header.
final class ContainerPainter {
    private static final double MARK = 4;
    private static final double ROOF = 3;
    private static final double BADGE_ROOM = 36;
    private static final double SMALL_HEADER_PIXELS = 18;

    private final Easel easel;
    private final Scene scene;

    ContainerPainter(Easel easel, Scene scene) {
        this.easel = easel;
        this.scene = scene;
    }

    void region(Region region, Box box) {
        double in = 0.5 / easel.scale();
        double line = easel.lod() == Lod.BLOCKS ? 1 / easel.scale() : 1;
        double unit = easel.lod() == Lod.FULL ? 1 : 1 / easel.scale();
        easel.frame(
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                0,
                null,
                easel.dashed(Token.REGION_LINE, line, 8 * unit, 5 * unit));
        switch (easel.lod()) {
            case FULL -> {
                String name = easel.fit(region.name(), box.width() - 60.0, Type.REGION_NAME);
                double width = 22 + easel.width(name, Type.REGION_NAME) + 14;
                easel.fill(box.x() + 12, box.y() - 11, width, 22, 0, Token.CANVAS);
                easel.icon("region", box.x() + 18, box.y() - 8, 16, 1.75, Token.TEXT_2);
                easel.text(name, box.x() + 40, box.y() + 4.0, Align.LEFT, Type.REGION_NAME, Token.TEXT_2);
            }
            case NAMES -> {
                Face face = new Face(false, 600, Math.min(12 / easel.scale(), 22));
                double width = easel.width(region.name(), face) + 12 / easel.scale();
                easel.fill(box.x() + 12, box.y() - 2 * in, width, 4 * in, 0, Token.CANVAS);
                easel.text(
                        region.name(),
                        box.x() + 12 + 6 / easel.scale(),
                        box.y() + 0.36 * face.size(),
                        Align.LEFT,
                        face,
                        Token.TEXT_2);
            }
            case BLOCKS -> {}
        }
    }

    void vpc(Vpc vpc, Box box) {
        body(box, Token.VPC_FILL, Token.VPC_LINE);
        switch (easel.lod()) {
            case FULL -> {
                easel.fill(box.x(), box.y(), MARK, Header.VPC_HEIGHT, 0, Token.VPC_LINE);
                easel.icon("vpc", box.x() + 12, box.y() + 6, 16, 1.75, Token.TEXT_2);
                header(box, vpc.id(), vpc.name(), vpc.cidr().text(), 34, 18.5, Type.NAME, subnets(vpc));
            }
            case NAMES -> {
                easel.fill(box.x(), box.y(), MARK / easel.scale(), smallHeader(box, 28), 0, Token.VPC_LINE);
                smallName(vpc.name(), box, 10, 28);
            }
            case BLOCKS -> {}
        }
    }

    void subnet(Subnet subnet, Box box) {
        body(box, Token.SUBNET_FILL, Token.SUBNET_LINE);
        switch (easel.lod()) {
            case FULL -> {
                easel.icon("subnet", box.x() + 8, box.y() + 4, 16, 1.75, Token.TEXT_2);
                header(
                        box,
                        subnet.id(),
                        subnet.name(),
                        subnet.cidr().text(),
                        30,
                        16.5,
                        Type.SUBNET_NAME,
                        usage(subnet));
            }
            case NAMES -> smallName(subnet.name(), box, 6, 24);
            case BLOCKS -> {}
        }
    }

    /// A site: a box outside of the cloud with a roof, its networks, and a row for each of its machines.
    void site(Site site, Box box) {
        body(box, Token.SITE_FILL, Token.SITE_LINE);
        double roof = easel.lod() == Lod.FULL ? ROOF : ROOF * easel.unit();
        easel.fill(box.x(), box.y(), box.width(), roof, 0, Token.SITE_LINE);
        switch (easel.lod()) {
            case FULL -> {
                easel.icon("site", box.x() + 12, box.y() + 11, 18, 1.6, Token.TEXT_2);
                double room = box.width() - 40 - (scene.badges().containsKey(site.id()) ? BADGE_ROOM : 10);
                easel.fitted(site.name(), box.x() + 38, box.y() + 23.0, room, Align.LEFT, Type.NAME, Token.TEXT_1);
                easel.fitted(ranges(site), box.x() + 38, box.y() + 39.0, room, Align.LEFT, Type.ADDRESS, Token.TEXT_2);
                double y = box.y() + Fitting.SITE_HEADER + 10.0;
                for (Site.Client client : site.clients()) {
                    row(client.name(), client.address().text(), box, y);
                    y += Fitting.ROW;
                }
            }
            case NAMES -> smallName(site.name(), box, 6, 40);
            case BLOCKS -> {}
        }
    }

    private String ranges(Site site) {
        String first = site.cidrs().stream().findFirst().map(Written::text).orElse("");
        return site.cidrs().size() > 1 ? easel.say("groups", first, site.cidrs().size() - 1) : first;
    }

    private void row(String name, String value, Box box, double baseline) {
        double room = box.width() - 24.0;
        double used = easel.width(value, Type.ROW_ADDRESS);
        easel.text(value, box.right() - 12, baseline, Align.RIGHT, Type.ROW_ADDRESS, Token.TEXT_2);
        easel.fitted(name, box.x() + 12, baseline, room - used - 8, Align.LEFT, Type.META, Token.TEXT_3);
    }

    private String subnets(Vpc vpc) {
        int count = scene.plan().census().subnets(vpc.id());
        if (count == 0) {
            return easel.say("subnets.none");
        }
        return count == 1 ? easel.say("subnets.one") : easel.say("subnets.many", count);
    }

    private String usage(Subnet subnet) {
        long capacity = Addresses.capacity(subnet);
        if (capacity == 0) {
            return "";
        }
        return easel.say("used", scene.plan().census().addresses(subnet.id()), capacity);
    }

    private void body(Box box, Token fill, Token line) {
        double width = easel.lod() == Lod.BLOCKS ? 1 / easel.scale() : 1;
        easel.frame(box.x(), box.y(), box.width(), box.height(), 0, easel.argb(fill), easel.pen(line, width));
    }

    private void header(
            Box box, ResourceId id, String name, String cidr, double x, double baseline, Face face, String note) {
        boolean badge = scene.badges().containsKey(id);
        double right = box.width() - (badge ? BADGE_ROOM : 10);
        String shown = easel.fit(name, right - x, face);
        easel.text(shown, box.x() + x, box.y() + baseline, Align.LEFT, face, Token.TEXT_1);
        double after = x + easel.width(shown, face) + 9;
        String range = easel.fit(cidr, right - after, Type.ADDRESS);
        if (!range.equals(cidr)) {
            return;
        }
        easel.text(range, box.x() + after, box.y() + baseline, Align.LEFT, Type.ADDRESS, Token.TEXT_2);
        double end = after + easel.width(range, Type.ADDRESS) + 16;
        if (end + easel.width(note, Type.NOTE) <= right) {
            easel.text(note, box.x() + right, box.y() + baseline, Align.RIGHT, Type.NOTE, Token.TEXT_3);
        }
    }

    private double smallHeader(Box box, int height) {
        return Math.min(box.height(), Math.min(height, SMALL_HEADER_PIXELS / easel.scale()));
    }

    private void smallName(String name, Box box, double indent, int height) {
        double size = Math.min(12 / easel.scale(), height * 0.8);
        double x = indent / easel.scale();
        easel.fitted(
                name,
                box.x() + x,
                box.y() + height / 2.0 + size * 0.36,
                box.width() - 2 * x,
                Align.LEFT,
                new Face(false, 600, size),
                Token.TEXT_1);
    }
}
