package org.vpcstudio.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.vpcstudio.drawing.Artist;
import org.vpcstudio.drawing.Scene;
import org.vpcstudio.drawing.Token;
import org.vpcstudio.edit.Step;
import org.vpcstudio.layout.AutoLayout;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Layer;
import org.vpcstudio.ui.canvas.surface.Pencil;
import org.vpcstudio.ui.canvas.surface.Viewport;

/// Automatic layout: worked out in the background, shown as it would be, applied or not.
final class LayoutPreview implements Layer {
    private final Board board;
    private final Pane floating;
    private final Runnable refocus;
    private final Label words = new Label();
    private final Button apply;
    private final HBox bar;
    private AtomicBoolean cancelled = new AtomicBoolean();
    private Optional<Proposal> proposal = Optional.empty();

    /// A layout that was worked out.
    ///
    /// @param before the view to go back to
    private record Proposal(Step step, Scene scene, Viewport before) {}

    /// What the work in the background gives.
    private record Result(Step step, Scene scene, int moved) {}

    /// @param floating where the bar floats
    /// @param refocus gives the focus back to the canvas
    LayoutPreview(Board board, Pane floating, Runnable refocus) {
        this.board = board;
        this.floating = floating;
        this.refocus = refocus;
        this.apply = button("apply", this::apply);
        this.bar = new HBox(words, apply, button("cancel", this::cancel));
        bar.setId("layout-preview");
        bar.getStyleClass().addAll("vs-floating-bar", "vs-preview-bar");
    }

    boolean isActive() {
        return floating.getChildren().contains(bar);
    }

    /// Begins to lay out what is selected, or everything.
    void begin() {
        cancel();
        AtomicBoolean stop = new AtomicBoolean();
        cancelled = stop;
        Document document = board.document();
        Set<ResourceId> chosen = board.workbench().selection().get();
        show(Message.of("canvas.layout.working"), false);
        board.workbench().jobs().run(() -> work(document, chosen, stop), result -> {
            if (!stop.get()) {
                result.ifPresentOrElse(this::arrived, this::nothing);
            }
        });
    }

    private static Optional<Result> work(Document document, Set<ResourceId> chosen, AtomicBoolean stop) {
        try {
            Step step = AutoLayout.arrange(document, chosen, stop::get);
            Document after = step.edit().apply(document);
            int moved = Math.toIntExact(after.diagram().all().entrySet().stream()
                    .filter(entry -> !document.diagram().drawn(entry.getKey()).equals(Optional.of(entry.getValue())))
                    .count());
            return moved == 0 ? Optional.empty() : Optional.of(new Result(step, Scene.of(after, List.of()), moved));
        } catch (CancellationException _) {
            return Optional.empty();
        }
    }

    private void arrived(Result result) {
        Viewport before = board.view().get();
        proposal = Optional.of(new Proposal(result.step(), result.scene(), before));
        result.scene()
                .bounds()
                .ifPresent(all -> board.look(Viewport.fitting(all.grown(40), board.width(), board.height(), 1)));
        show(
                result.moved() == 1
                        ? Message.of("canvas.layout.moves.one")
                        : Message.of("canvas.layout.moves.many", result.moved()),
                true);
        board.touch();
    }

    private void nothing() {
        close();
        board.workbench().notices().done(Message.of("canvas.layout.nothing"));
    }

    private void show(Message message, boolean ready) {
        words.setText(board.workbench().say(message));
        apply.setDisable(!ready);
        if (!isActive()) {
            floating.getChildren().add(bar);
        }
        bar.autosize();
        bar.relocate(Math.rint((floating.getWidth() - bar.prefWidth(-1)) / 2), 16);
        refocus.run();
    }

    private void apply() {
        Optional<Proposal> ready = proposal;
        close();
        ready.ifPresent(wanted -> board.workbench().session().apply(wanted.step()));
    }

    /// Forgets the layout and goes back to the view before it.
    void cancel() {
        Optional<Proposal> dropped = proposal;
        close();
        dropped.ifPresent(unwanted -> board.look(unwanted.before()));
    }

    /// Forgets the layout: it was taken, or the design changed.
    void close() {
        cancelled.set(true);
        proposal = Optional.empty();
        if (floating.getChildren().remove(bar)) {
            refocus.run();
            board.touch();
        }
    }

    /// Enter and Esc while there is something to decide; Enter on a button is the button's.
    void key(KeyEvent event) {
        if (!isActive()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && proposal.isPresent()
                && event.getTarget() instanceof CanvasView) {
            apply();
            event.consume();
        }
    }

    private Button button(String name, Runnable run) {
        Button button = new Button(board.workbench().say("canvas.layout." + name));
        button.setId("layout-" + name);
        button.setOnAction(_ -> run.run());
        return button;
    }

    @Override
    public void paint(Pencil pencil) {
        proposal.ifPresent(ready -> {
            Viewport view = board.view().get();
            Box seen = new Box(
                    (int) Math.floor(view.canvasX(0)) - 1,
                    (int) Math.floor(view.canvasY(0)) - 1,
                    (int) Math.ceil(board.width() / view.scale()) + 3,
                    (int) Math.ceil(board.height() / view.scale()) + 3);
            pencil.cover(seen, Kind.REGION, pencil.argb(Token.CANVAS));
            new Artist(board.tokens(), board.workbench().words())
                    .draw(ready.scene(), view.scale(), seen, pencil.units());
        });
    }
}
