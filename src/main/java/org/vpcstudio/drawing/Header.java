package org.vpcstudio.drawing;

import java.util.List;
import org.vpcstudio.edit.Fitting;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vpc;

/// Sizes of the headers of containers, and the room their words need before there is a brush
/// that could measure them.
final class Header {
    static final int VPC_HEIGHT = 28;
    static final int SUBNET_HEIGHT = 24;
    static final int SITE_HEIGHT = 46;
    private static final int NOTCH_X = 12;
    static final int NOTCH_HEIGHT = 22;
    private static final double WIDE = 7.6;
    private static final double MONO = 7.2;

    private Header() {}

    /// 0 for what has no header.
    static int height(Kind kind) {
        return switch (kind) {
            case VPC -> VPC_HEIGHT;
            case SUBNET -> SUBNET_HEIGHT;
            case SITE -> SITE_HEIGHT;
            default -> 0;
        };
    }

    /// Where a region's name interrupts its border.
    static Box notch(String name, Box box) {
        int width = (int) Math.round(28 + WIDE * name.length()) + 10;
        return new Box(box.x() + NOTCH_X, box.y() - NOTCH_HEIGHT / 2, width, NOTCH_HEIGHT);
    }

    /// The words that no line should run over.
    static List<Box> captions(Resource resource, Box box) {
        return switch (resource) {
            case Vpc vpc ->
                words(
                        box,
                        12,
                        34
                                + WIDE * vpc.name().length()
                                + MONO * vpc.cidr().text().length(),
                        28,
                        70);
            case Subnet subnet ->
                words(
                        box,
                        8,
                        30
                                + WIDE * subnet.name().length()
                                + MONO * subnet.cidr().text().length(),
                        24,
                        92);
            case Site site ->
                List.of(new Box(box.x() + 8, box.y(), Math.max(1, box.width() - 16), Fitting.headroom(site) - 4));
            case org.vpcstudio.model.topology.Region region -> List.of(notch(region.name(), box));
            default -> List.of();
        };
    }

    private static List<Box> words(Box box, int start, double end, int height, int note) {
        int width = (int) Math.min(box.width() - start, Math.max(8, end + 9 - start));
        Box left = new Box(box.x() + start, box.y(), Math.max(1, width), height);
        if (box.width() < start + width + note + 16) {
            return List.of(left);
        }
        return List.of(left, new Box(box.right() - note - 8, box.y(), note + 8, height));
    }
}
