package org.vpcstudio.drawing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.check.Finding;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.trace.Moment;

/// What there is to draw, worked out once for a document: where every element is on the canvas, where the lines run,
/// what is wrong with what, and, in a simulation, the state of everything.
public final class Scene {
    private final Plan plan;
    private final List<Finding> findings;
    private final Map<ResourceId, Badge> badges;
    private final Optional<Moment> moment;

    /// The kinds of connections.
    public enum LineKind {
        BINDING,
        ASSOCIATION,
        ACCESS,
        PEERING,
        VPN,
        DIRECT_CONNECT,
        LVS,
        ROUTE
    }

    /// A connection with its route.
    ///
    /// @param from the VIP of a binding, the EIP of an association, the Internet of an access, the VPC's gateway
    /// @param to the server, the VIP, the EIP, the gateway of the site
    /// @param route corners from end to end, every part horizontal or vertical
    /// @param links the resources it stands for: peerings, VPN connections, virtual interfaces
    /// @param words what its label says: destinations of routes, methods of LVS, the name of a peering
    /// @param count how many connections it stands for: more than 1 where they end inside of a collapsed container
    public record Line(
            LineKind kind,
            ResourceId from,
            ResourceId to,
            List<Point> route,
            List<ResourceId> links,
            List<String> words,
            int count) {
        public Line {
            route = List.copyOf(route);
            links = List.copyOf(links);
            words = List.copyOf(words);
        }
    }

    private Scene(Plan plan, List<Finding> findings, Map<ResourceId, Badge> badges, Optional<Moment> moment) {
        this.plan = plan;
        this.findings = findings;
        this.badges = badges;
        this.moment = moment;
    }

    /// The scene of a document while designing.
    public static Scene of(Document document, List<Finding> findings) {
        return new Scene(Plan.of(document), List.of(), Map.of(), Optional.empty()).with(findings);
    }

    /// The scene of another version of the document; what is the same is not worked out again. The result is that of
    /// {@link #of}.
    public Scene after(Document next, List<Finding> nextFindings) {
        return new Scene(plan.after(next), List.of(), Map.of(), Optional.empty()).with(nextFindings);
    }

    /// The scene of another version of the document, at once: every element is in its place, but a line that begins or
    /// ends somewhere else than before runs straight there. For as long as {@link #after} takes.
    public Scene sketch(Document next, List<Finding> nextFindings) {
        return new Scene(plan.sketch(next), List.of(), Map.of(), Optional.empty()).with(nextFindings);
    }

    /// A scene of nothing.
    public static Scene empty() {
        return of(Document.empty(""), List.of());
    }

    /// The same scene with other findings, without working out the lines again.
    public Scene with(List<Finding> next) {
        return new Scene(plan, List.copyOf(next), Badge.all(plan, next), moment);
    }

    /// The same scene at an instant of a run.
    public Scene at(Moment instant) {
        return new Scene(plan, findings, badges, Optional.of(instant));
    }

    public Document document() {
        return plan.document();
    }

    /// Canvas coordinates of every placed element, containers before what they hold.
    public Map<ResourceId, Box> boxes() {
        return plan.boxes();
    }

    /// The routed connections.
    public List<Line> lines() {
        return plan.lines();
    }

    public List<Finding> findings() {
        return findings;
    }

    /// The instant of a run; empty while designing.
    public Optional<Moment> moment() {
        return moment;
    }

    /// What is wrong with the drawn elements, by element.
    public Map<ResourceId, Badge> badges() {
        return badges;
    }

    /// What is wrong with a drawn element and with what it stands for, in the order of the findings.
    public List<Finding> findingsOn(ResourceId id) {
        return findings.stream()
                .filter(finding -> Badge.host(plan, finding.anchor().resource())
                        .filter(id::equals)
                        .isPresent())
                .toList();
    }

    /// Where an element is; empty when it is not drawn by itself.
    public Optional<Box> box(ResourceId id) {
        return Optional.ofNullable(plan.boxes().get(id));
    }

    /// The resource of this id.
    public Optional<Resource> resource(ResourceId id) {
        return plan.document().topology().find(id);
    }

    Plan plan() {
        return plan;
    }

    /// The box around everything; empty when nothing is drawn.
    public Optional<Box> bounds() {
        return plan.bounds();
    }

    /// The topmost element whose body is at this point: a node's whole box, a container's header or border.
    public Optional<ResourceId> elementAt(double x, double y) {
        return elementsAt(x, y).stream().findFirst();
    }

    /// All elements whose body is at this point, the topmost first.
    public List<ResourceId> elementsAt(double x, double y) {
        return plan.itemsAt(x, y).reversed().stream()
                .filter(item -> item.isHit(x, y))
                .map(Item::id)
                .toList();
    }

    /// The topmost line that runs past this point.
    ///
    /// @param tolerance how far away the line may be, in canvas units
    public Optional<Line> lineAt(double x, double y, double tolerance) {
        int reach = (int) Math.ceil(tolerance);
        Box near = new Box((int) Math.floor(x) - reach, (int) Math.floor(y) - reach, 2 * reach + 2, 2 * reach + 2);
        return plan.wiring().lines(near).reversed().stream()
                .filter(line -> Hits.line(line.route(), x, y, tolerance))
                .findFirst();
    }

    /// The innermost container whose inside this point is in, other than those in `except`.
    public Optional<ResourceId> containerAt(double x, double y, Set<ResourceId> except) {
        return plan.itemsAt(x, y).reversed().stream()
                .filter(item -> item.isOpen() && item.box().contains(x, y) && !except.contains(item.id()))
                .map(Item::id)
                .findFirst();
    }
}
