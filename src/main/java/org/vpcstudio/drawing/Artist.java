package org.vpcstudio.drawing;

import java.util.List;
import org.vpcstudio.drawing.Scene.Line;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Gateway;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Note;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Unplaced;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.sim.trace.Moment;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.text.Phrasebook;

/// Draws scenes with the colours of a theme, from the ground up: containers, lines, nodes, chips, problems.
public final class Artist {
    /// How far the marks of a node reach beyond its box, and labels beyond their lines.
    private static final int NODE_REACH = 32;

    private static final int LABEL_REACH = 192;

    /// When there is more to be seen than this, elements seen from afar have no icons.
    private static final int MOST_ICONS = 800;

    private final Tokens tokens;
    private final Phrasebook words;

    public Artist(Tokens tokens) {
        this(tokens, Phrasebook.english());
    }

    public Artist(Tokens tokens, Phrasebook words) {
        this.tokens = tokens;
        this.words = words;
    }

    /// Draws everything but what belongs to the editor alone (selection, guides, ghosts).
    ///
    /// @param scale canvas units to pixels, decides the level of detail
    public void draw(Scene scene, double scale, Brush brush) {
        scene.bounds().ifPresent(all -> draw(scene, scale, all.grown(64), brush));
    }

    /// Draws what is to be seen of this part of the canvas.
    ///
    /// @param scale canvas units to pixels, decides the level of detail
    /// @param visible what lies wholly outside is left out
    public void draw(Scene scene, double scale, Box visible, Brush brush) {
        Box near = visible.grown(NODE_REACH);
        List<Item> items = scene.plan().items(near);
        Easel easel = new Easel(brush, tokens, words, scale, items.size() <= MOST_ICONS);
        List<Line> lines = scene.plan().wiring().lines(visible.grown(LABEL_REACH));
        containers(scene, items, easel);
        lines(scene, lines, near, easel);
        nodes(scene, items, lines, easel);
        badges(scene, items, easel);
        new LockPainter(easel).draw(scene, items);
    }

    /// Draws what moves at an instant of a run, on top of `scene.at(trace.at(nanos))` drawn before, at full detail.
    public void drawMotion(Scene scene, Trace trace, long nanos, double speed, boolean reducedMotion, Brush brush) {
        drawMotion(scene, trace, nanos, 1, speed, reducedMotion, brush);
    }

    /// Draws what moves at an instant of a run, on top of `scene.at(trace.at(nanos))` drawn before.
    ///
    /// @param scale canvas units to pixels, decides the level of detail
    /// @param speed virtual seconds a second of the screen; it decides how long packets are seen
    /// @param reducedMotion nothing moves: packets rest on their lines, a chip that has moved is outlined a moment
    public void drawMotion(
            Scene scene, Trace trace, long nanos, double scale, double speed, boolean reducedMotion, Brush brush) {
        MotionPainter painter = new MotionPainter(new Easel(brush, tokens, words, scale), scene);
        if (reducedMotion) {
            painter.drawStill(Motion.still(scene, trace, nanos, speed));
        } else {
            painter.draw(Motion.at(scene, trace, nanos, speed));
        }
    }

    /// Draws what belongs to the editor, on top of a scene drawn before with the same brush.
    public Overlay overlay(double scale, Brush brush) {
        return new Overlay(new Easel(brush, tokens, words, scale));
    }

    /// Draws what is being dragged from the palette, on top of a scene drawn before with the same brush.
    public Ghosts ghosts(double scale, Brush brush) {
        return new Ghosts(new Easel(brush, tokens, words, scale));
    }

    private static void containers(Scene scene, List<Item> items, Easel easel) {
        ContainerPainter painter = new ContainerPainter(easel, scene);
        ContentPainter contents = new ContentPainter(easel, scene);
        for (Item item : items) {
            if (item.collapsed()) {
                contents.collapsed(item);
                continue;
            }
            Box box = item.box();
            switch (item.resource()) {
                case Region region -> painter.region(region, box);
                case Vpc vpc -> painter.vpc(vpc, box);
                case Subnet subnet -> painter.subnet(subnet, box);
                case Site site -> painter.site(site, box);
                case Ecs _, Vip _, Eip _, Internet _, Note _, Gateway _, Unplaced _ -> {}
            }
        }
    }

    private static void lines(Scene scene, List<Line> lines, Box near, Easel easel) {
        if (scene.moment().isPresent()) {
            PathPainter painter = new PathPainter(
                    easel, scene, Breaks.of(scene, scene.moment().get()));
            painter.halos();
            painter.lines();
            return;
        }
        lines.forEach(new LinePainter(easel)::line);
        YokePainter yokes = new YokePainter(easel, scene);
        for (Yoke yoke : scene.plan().yokes()) {
            if (yoke.bounds().overlaps(near)) {
                yokes.draw(yoke);
            }
        }
    }

    private static void nodes(Scene scene, List<Item> items, List<Line> lines, Easel easel) {
        EcsPainter servers = new EcsPainter(easel, scene);
        GatewayPainter gateways = new GatewayPainter(easel, scene);
        CapsulePainter capsules = new CapsulePainter(easel, scene);
        for (Item item : items) {
            Box box = item.box();
            switch (item.resource()) {
                case Ecs ecs -> servers.draw(ecs, box);
                case Vip vip -> capsules.vip(vip, box);
                case Eip eip -> capsules.eip(eip, box);
                case Internet internet -> new InternetPainter(easel).draw(internet, box);
                case Gateway gateway -> gateways.draw(gateway, box);
                case Note note -> new NotePainter(easel).draw(note, box);
                case Region _, Vpc _, Subnet _, Site _, Unplaced _ -> {}
            }
        }
        lines.forEach(new LinkPainter(easel, scene)::label);
        if (scene.moment().isPresent()) {
            chips(scene, scene.moment().get(), easel);
        } else {
            lines.forEach(new LinePainter(easel)::ends);
        }
    }

    private static void chips(Scene scene, Moment moment, Easel easel) {
        new PathPainter(easel, scene, Breaks.NONE).ends();
        SeatPainter seats = new SeatPainter(easel, scene);
        scene.plan().seats().forEach(seat -> seats.draw(seat, moment));
    }

    private static void badges(Scene scene, List<Item> items, Easel easel) {
        if (easel.lod() == Lod.BLOCKS) {
            ContentPainter contents = new ContentPainter(easel, scene);
            items.stream().filter(Item::isOpen).forEach(contents::fromAfar);
        }
        BadgePainter painter = new BadgePainter(easel);
        for (Item item : items) {
            Badge badge = scene.badges().get(item.id());
            if (badge != null) {
                painter.draw(
                        badge, item.collapsed() ? Kind.ECS : item.resource().kind(), item.box());
            }
        }
    }
}
