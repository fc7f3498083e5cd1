package org.vpcstudio.ui.canvas;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.drawing.Status;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Pointer;
import org.vpcstudio.ui.canvas.surface.Viewport;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Workbench;

/// What is wrong with the element whose badge the pointer is on, with the best remedy as a button. It stays while the
/// pointer is on the badge or in it.
final class Callout {
    private static final double REACH = 14;
    private static final double GAP = 16;
    private static final double WIDTH = 262;

    private final Board board;
    private final Workbench workbench;
    private final Pane layer;
    private final VBox box = new VBox();
    private Optional<ResourceId> shown = Optional.empty();
    private Pointer opened = new Pointer(0, 0, 0, 0, MouseButton.NONE, 0, false, false, false);

    /// @param layer where it floats
    Callout(Board board, Pane layer) {
        this.board = board;
        this.workbench = board.workbench();
        this.layer = layer;
        box.setId("canvas-callout");
        box.getStyleClass().add("vs-callout");
    }

    /// The pointer is here now, with no button down.
    void follow(Pointer at) {
        Optional<ResourceId> badge = board.isEditable() ? badgeAt(at) : Optional.empty();
        if (badge.isPresent() && !badge.equals(shown)) {
            opened = at;
            show(badge.get());
        } else if (badge.isEmpty() && shown.isPresent() && !isOnTheWay(at)) {
            hide();
        }
    }

    void hide() {
        shown = Optional.empty();
        layer.getChildren().remove(box);
    }

    private Optional<ResourceId> badgeAt(Pointer at) {
        Viewport view = board.view().get();
        return board.scene().badges().keySet().stream()
                .sorted(Comparator.naturalOrder())
                .filter(id -> board.box(id)
                        .filter(b ->
                                Math.hypot(view.viewX(spotX(id, b)) - at.viewX(), view.viewY(spotY(id, b)) - at.viewY())
                                        <= REACH)
                        .isPresent())
                .findFirst();
    }

    private double spotX(ResourceId id, Box element) {
        return board.isContainer(id) ? element.right() - 16.0 : element.right() - 3.0;
    }

    private double spotY(ResourceId id, Box element) {
        if (!board.isContainer(id)) {
            return element.y() + 2.0;
        }
        return board.isKind(id, Kind.REGION) ? element.y() : element.y() + 13.0;
    }

    /// In the callout, or between it and the badge: a hand is not that steady.
    private boolean isOnTheWay(Pointer at) {
        Bounds there = box.getBoundsInParent();
        return Math.min(there.getMinX(), opened.viewX()) - GAP <= at.viewX()
                && at.viewX() <= Math.max(there.getMaxX(), opened.viewX()) + GAP
                && Math.min(there.getMinY(), opened.viewY()) - GAP <= at.viewY()
                && at.viewY() <= Math.max(there.getMaxY(), opened.viewY()) + GAP;
    }

    private void show(ResourceId id) {
        List<Finding> findings = board.scene().findingsOn(id).stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        Optional<Box> element = board.box(id);
        if (findings.isEmpty() || element.isEmpty()) {
            return;
        }
        hide();
        shown = Optional.of(id);
        box.getChildren().setAll(headline(findings.getFirst()), explanation(findings.getFirst()), row(findings));
        layer.getChildren().add(box);
        box.applyCss();
        box.autosize();
        Viewport view = board.view().get();
        double right = view.viewX(element.get().right()) + GAP;
        double left = view.viewX(element.get().x()) - GAP - WIDTH;
        double top =
                Math.clamp(view.viewY(element.get().y()) - 8, 8, Math.max(8, layer.getHeight() - box.getHeight() - 8));
        box.relocate(Math.rint(right + WIDTH > layer.getWidth() ? Math.max(8, left) : right), Math.rint(top));
    }

    private Node headline(Finding finding) {
        Label title = new Label(workbench.say(finding.title()));
        title.setWrapText(true);
        title.getStyleClass().add("vs-callout-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Label code = new Label(finding.rule().id());
        code.setMinWidth(Label.USE_PREF_SIZE);
        code.getStyleClass().add("vs-callout-code");
        HBox line = new HBox(8, Icon.solid(Status.of(finding.severity()).icon(), 17), title, code);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private Node explanation(Finding finding) {
        Label text = new Label(workbench.say(finding.explanation()));
        text.setWrapText(true);
        text.getStyleClass().add("vs-callout-text");
        return text;
    }

    private Node row(List<Finding> findings) {
        Finding finding = findings.getFirst();
        FlowPane row = new FlowPane(10, 4);
        row.setPrefWrapLength(WIDTH - 28);
        row.setRowValignment(VPos.CENTER);
        finding.fixes().stream().findFirst().ifPresent(fix -> row.getChildren().add(fixButton(fix)));
        Hyperlink details = new Hyperlink(
                findings.size() == 1
                        ? workbench.say("canvas.callout.details")
                        : workbench.say(Message.of("canvas.callout.more", findings.size() - 1)));
        details.setId("canvas-callout-details");
        details.setAccessibleText(workbench.say("canvas.callout.details"));
        details.setOnAction(_ -> {
            hide();
            workbench.reveal(finding.anchor());
        });
        row.getChildren().add(details);
        return row;
    }

    private Button fixButton(QuickFix fix) {
        String words = workbench.say(fix.label());
        Button button = new Button(words, Icon.line("quick-fix", 16));
        button.setId("canvas-callout-fix");
        button.setWrapText(true);
        button.setMaxWidth(WIDTH - 28);
        button.setAccessibleText(words);
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> {
            hide();
            workbench.session().apply(fix.label(), fix.edit());
            workbench.notices().doneUndoable(fix.label());
        });
        return button;
    }
}
