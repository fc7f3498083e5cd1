package org.vpcstudio.ui.canvas.surface;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.check.Finding;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.drawing.Scene;
import org.vpcstudio.drawing.Tokens;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.signal.Signal;
import org.vpcstudio.signal.Subscription;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Workbench;

/// What the canvas knows besides the design: the part that is seen, the tool, what the pointer is on. Gestures work on
/// it. The scene is worked out once per change of the document, when it is first asked for; of a large design first a
/// sketch, and the ways of the lines in the background.
public final class Board implements AutoCloseable {
    /// The ways of the lines of so many elements are found within a frame or two.
    private static final int FEW = 300;

    private final Workbench workbench;
    private final Signal<Viewport> view = new Signal<>(Viewport.START);
    private final Signal<Tool> tool = new Signal<>(Tool.SELECT);
    private final Signal<Boolean> snapping = new Signal<>(true);
    private final Signal<Boolean> grid = new Signal<>(true);
    private final Signal<Boolean> hand = new Signal<>(false);
    private final Signal<Optional<ResourceId>> hover = new Signal<>(Optional.empty());
    private final Signal<Long> marks = new Signal<>(0L);
    private final Signal<Optional<NeighbourWish>> neighbour = new Signal<>(Optional.empty());
    private final ChosenLine chosenLine = new ChosenLine(this);
    private final List<Subscription> subscriptions;
    private final Signal<Long> refined = new Signal<>(0L);
    private Optional<Scene> scene = Optional.empty();
    private Scene latest = Scene.empty();
    private Scene exact = latest;
    private boolean refining;
    private Tokens tokens;
    private Optional<Fitted> fitted = Optional.empty();
    private double width;
    private double height;

    public Board(Workbench workbench) {
        this.workbench = workbench;
        this.tokens = Tokens.of(workbench.theme().get());
        this.subscriptions = List.of(
                workbench.session().document().watch(_ -> scene = Optional.empty()),
                workbench.session().findings().watch(findings -> scene = scene.map(present -> present.with(findings))),
                workbench.theme().watch(theme -> tokens = Tokens.of(theme)),
                view.watch(v -> workbench.zoom().set(v.scale())),
                workbench.session().document().watch(_ -> chosenLine.refresh()),
                workbench.selection().watch(chosenLine::selected),
                workbench.mode().watch(_ -> chosenLine.clear()));
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
    }

    public Workbench workbench() {
        return workbench;
    }

    public Document document() {
        return workbench.session().document().get();
    }

    /// Whether the design may be changed now.
    public boolean isEditable() {
        return workbench.mode().get() == Mode.DESIGN;
    }

    /// The colours of the present theme.
    public Tokens tokens() {
        return tokens;
    }

    /// The design as it is drawn while designing.
    public Scene scene() {
        Scene present = scene.orElseGet(this::workedOut);
        scene = Optional.of(present);
        latest = present;
        return present;
    }

    private Scene workedOut() {
        Document document = document();
        List<Finding> findings = workbench.session().findings().get();
        if (document.diagram().all().size() <= FEW) {
            exact = exact.after(document, findings);
            return exact;
        }
        refine();
        return latest.sketch(document, findings);
    }

    /// Finds the ways of the lines of the present document in the background; of what changes meanwhile, after that.
    /// Every version of it is an object of its own; comparing what is in large ones would take long.
    @SuppressWarnings("ReferenceEquality")
    private void refine() {
        if (refining) {
            return;
        }
        refining = true;
        Document subject = document();
        Scene base = exact;
        workbench.jobs().run(() -> base.after(subject, List.of()), result -> {
            refining = false;
            exact = result;
            if (document() == subject) {
                scene = Optional.of(result.with(workbench.session().findings().get()));
                refined.set(refined.get() + 1);
            } else if (document().diagram().all().size() > FEW) {
                refine();
            }
        });
    }

    /// Whether the scene is not a sketch.
    @SuppressWarnings("ReferenceEquality")
    public boolean isExact() {
        return !refining && scene().document() == exact.document();
    }

    /// Changes when the lines of a large design have found their ways.
    public Signal<Long> refined() {
        return refined;
    }

    /// What is to be drawn now: the design, or the instant of the run.
    public Scene shown() {
        if (isEditable()) {
            return scene();
        }
        long nanos = workbench.playhead().nanos().get();
        return workbench
                .playhead()
                .trace()
                .get()
                .map(trace -> scene().at(trace.at(nanos)))
                .orElseGet(this::scene);
    }

    /// The part that is seen. Set it with {@link #look}.
    public Signal<Viewport> view() {
        return view;
    }

    /// Looks at another part, as long as the content stays within reach.
    public void look(Viewport wanted) {
        view.set(scene().bounds()
                .filter(_ -> width > 0)
                .map(content -> wanted.keeping(content, width, height))
                .orElse(wanted));
    }

    /// Looks at a box, and goes on doing so when the size of the view changes, until something else is looked at.
    public void fit(Box box, double largestScale) {
        look(Viewport.fitting(box, width, height, largestScale));
        fitted = Optional.of(new Fitted(box, largestScale, view.get()));
    }

    private record Fitted(Box box, double largestScale, Viewport seen) {}

    /// The size of the view in pixels.
    public void resize(double newWidth, double newHeight) {
        boolean changed = newWidth != width || newHeight != height;
        width = newWidth;
        height = newHeight;
        if (changed && width > 0) {
            fitted.filter(fit -> fit.seen().equals(view.get())).ifPresent(fit -> fit(fit.box(), fit.largestScale()));
        }
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public Signal<Tool> tool() {
        return tool;
    }

    /// Whether moves snap to the grid and to neighbours.
    public Signal<Boolean> snapping() {
        return snapping;
    }

    /// Whether the dots of the grid are shown.
    public Signal<Boolean> grid() {
        return grid;
    }

    /// Whether Space is held, so that dragging moves the view.
    public Signal<Boolean> hand() {
        return hand;
    }

    /// The element under the pointer.
    public Signal<Optional<ResourceId>> hover() {
        return hover;
    }

    /// The latest wish for a new element that is connected with a present one.
    public Signal<Optional<NeighbourWish>> neighbour() {
        return neighbour;
    }

    /// Wishes for a new element at a port.
    public void askForNeighbour(ResourceId source, Point port) {
        long number = neighbour.get().map(NeighbourWish::number).orElse(0L) + 1;
        neighbour.set(Optional.of(new NeighbourWish(number, source, port)));
    }

    /// The connection that is chosen, if any.
    public ChosenLine chosenLine() {
        return chosenLine;
    }

    /// Changes when the marks on top (selection, ports, previews) are to be drawn again.
    public Signal<Long> marks() {
        return marks;
    }

    /// Asks for the marks to be drawn again.
    public void touch() {
        marks.set(marks.get() + 1);
    }

    /// The box of an element in canvas units.
    public Optional<Box> box(ResourceId id) {
        return Optional.ofNullable(scene().boxes().get(id));
    }

    public Optional<Resource> resource(ResourceId id) {
        return document().topology().find(id);
    }

    public boolean isKind(ResourceId id, Kind kind) {
        return resource(id).filter(found -> found.kind() == kind).isPresent();
    }

    public boolean isContainer(ResourceId id) {
        return resource(id).filter(found -> found.kind().isContainer()).isPresent();
    }

    /// The topmost element whose body, header or border is here.
    public Optional<ResourceId> elementAt(Pointer at) {
        return scene().elementAt(at.x(), at.y());
    }

    /// The innermost container here.
    public Optional<ResourceId> containerAt(Pointer at, Set<ResourceId> except) {
        return scene().containerAt(at.x(), at.y(), except);
    }
}
