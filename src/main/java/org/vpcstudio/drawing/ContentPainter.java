package org.vpcstudio.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vpcstudio.drawing.Brush.Align;
import org.vpcstudio.drawing.Brush.Face;
import org.vpcstudio.drawing.Brush.Pen;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vpc;

/// What is in a container, in numbers: on the small body of a collapsed one, and from afar on open ones.
final class ContentPainter {
    private static final double INSET = 12;

    /// From afar a container has to be so large on the screen to have room for numbers.
    private static final double LEAST_WIDTH = 90;

    private static final double LEAST_HEIGHT = 30;
    private static final double FAR_TYPE = 10;
    private static final double FAR_PLATE = 16;

    private final Easel easel;
    private final Scene scene;

    ContentPainter(Easel easel, Scene scene) {
        this.easel = easel;
        this.scene = scene;
    }

    /// The body of a collapsed container: a stack of two sheets with name, range and numbers.
    void collapsed(Item item) {
        Resource resource = item.resource();
        Box box = item.box();
        Pen line = easel.pen(line(resource), easel.lod() == Lod.BLOCKS ? 1 / easel.scale() : 1);
        int fill = easel.argb(fill(resource));
        double sheet = 4;
        easel.frame(box.x() + sheet, box.y() + sheet, box.width() - sheet, box.height() - sheet, 0, fill, line);
        easel.frame(box.x(), box.y(), box.width() - sheet, box.height() - sheet, 0, fill, line);
        if (easel.lod() == Lod.BLOCKS) {
            return;
        }
        easel.icon(Icons.of(resource), box.x() + INSET, box.y() + 8.0, 16, 1.75, Token.TEXT_2);
        boolean near = easel.lod() == Lod.FULL;
        double size = near ? Type.NAME.size() : Math.min(12 / easel.scale(), box.height() * 0.4);
        double room = box.width() - 34 - INSET - sheet - (scene.badges().containsKey(item.id()) ? 16 : 0);
        easel.fitted(
                resource.name(),
                box.x() + 34,
                near ? box.y() + 20.5 : box.y() + box.height() / 2.0 + size * 0.36,
                room,
                Align.LEFT,
                new Face(false, 600, size),
                Token.TEXT_1);
        if (near) {
            double wide = box.width() - 2 * INSET - sheet;
            double x = box.x() + INSET;
            easel.fitted(range(resource), x, box.y() + 40.0, wide, Align.LEFT, Type.ADDRESS, Token.TEXT_2);
            easel.fitted(numbers(item), x, box.y() + 58.0, wide, Align.LEFT, Type.NOTE, Token.TEXT_3);
        }
    }

    /// The numbers of an open container, from afar: a subnet's at its left, a VPC's at its right, so that they do not
    /// meet.
    void fromAfar(Item item) {
        Box box = item.box();
        boolean subnet = item.resource().kind() == Kind.SUBNET;
        boolean small = box.width() * easel.scale() < LEAST_WIDTH || box.height() * easel.scale() < LEAST_HEIGHT;
        if (small || !(subnet || item.resource().kind() == Kind.VPC)) {
            return;
        }
        Face face = new Face(false, 600, FAR_TYPE / easel.scale());
        String text = easel.fit(numbers(item), box.width() - 8 / easel.scale(), face);
        if (text.isEmpty()) {
            return;
        }
        double width = easel.width(text, face) + 8 / easel.scale();
        double height = FAR_PLATE / easel.scale();
        double x = subnet ? box.x() : box.right() - width;
        easel.brush().box(x, box.y(), width, height, 0, easel.argb(fill(item.resource())), null);
        easel.text(text, x + 4 / easel.scale(), box.y() + height * 0.72, Align.LEFT, face, Token.TEXT_1);
    }

    private static Token fill(Resource resource) {
        return switch (resource.kind()) {
            case VPC -> Token.VPC_FILL;
            case SUBNET -> Token.SUBNET_FILL;
            case SITE -> Token.SITE_FILL;
            default -> Token.CANVAS;
        };
    }

    private static Token line(Resource resource) {
        return switch (resource.kind()) {
            case VPC -> Token.VPC_LINE;
            case SUBNET -> Token.SUBNET_LINE;
            case SITE -> Token.SITE_LINE;
            default -> Token.REGION_LINE;
        };
    }

    private static String range(Resource resource) {
        return switch (resource) {
            case Vpc vpc -> vpc.cidr().text();
            case Subnet subnet -> subnet.cidr().text();
            case Site site ->
                site.cidrs().isEmpty() ? "" : site.cidrs().getFirst().text();
            case Region _ -> "";
            default -> "";
        };
    }

    private String numbers(Item item) {
        Map<Kind, Integer> inside = scene.plan().census().inside(item.id());
        List<String> parts = new ArrayList<>();
        int others = 0;
        for (Map.Entry<Kind, Integer> entry : inside.entrySet()) {
            int count = entry.getValue();
            switch (entry.getKey()) {
                case VPC -> parts.add(easel.say("inside.vpc", count));
                case SUBNET -> parts.add(count == 1 ? easel.say("subnets.one") : easel.say("subnets.many", count));
                case ECS -> parts.add(easel.say("inside.ecs", count));
                case VIP -> parts.add(easel.say("inside.vip", count));
                default -> others += count;
            }
        }
        if (others > 0) {
            parts.add(easel.say("inside.other", others));
        }
        return parts.isEmpty() ? easel.say("inside.none") : String.join(" · ", parts);
    }
}
