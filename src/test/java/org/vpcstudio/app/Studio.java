package org.vpcstudio.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.edit.IdSource;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.session.DocumentSession;
import org.vpcstudio.session.Jobs;
import org.vpcstudio.session.Safekeeping;
import org.vpcstudio.testing.Answers;
import org.vpcstudio.testing.Stores;
import org.vpcstudio.text.Phrasebook;
import org.vpcstudio.ui.canvas.CanvasView;
import org.vpcstudio.ui.inspector.InspectorView;
import org.vpcstudio.ui.kit.FxExecutor;
import org.vpcstudio.ui.palette.PaletteView;
import org.vpcstudio.ui.problems.ProblemsView;
import org.vpcstudio.ui.shell.ProjectFiles;
import org.vpcstudio.ui.shell.Questions;
import org.vpcstudio.ui.shell.Rooms;
import org.vpcstudio.ui.shell.ShellActions;
import org.vpcstudio.ui.shell.StudioWindow;
import org.vpcstudio.ui.simulation.ScenarioView;
import org.vpcstudio.ui.simulation.SimulationView;
import org.vpcstudio.ui.transfer.ExportDialog;
import org.vpcstudio.ui.workbench.Workbench;

/// The whole program in a window, as {@link Wiring} puts it together, with ids that are the same in every run
/// and with a folder instead of file choosers.
final class Studio {
    final Workbench workbench;
    final ExportDialog export;
    private final CanvasView canvas;
    private final Jobs jobs;
    private final Safekeeping keeping;

    /// Shows it; to be called on the FX thread.
    Studio(Stage stage, Path project, Path plan) {
        jobs = new Jobs(new FxExecutor(), mistake -> {
            throw new AssertionError(mistake);
        });
        DocumentSession session = new DocumentSession(Document.empty("Journey"), jobs);
        workbench = new Workbench(session, jobs, Phrasebook.english(), new IdSource(new Random(2026)), Theme.LIGHT);
        keeping = Stores.keeping(session, project.resolveSibling("data"));
        export = new ExportDialog(workbench);
        export.useFolder(plan);
        ProjectFiles files = new ProjectFiles(
                workbench, keeping, new Answers().place(project).unsaved(Questions.Unsaved.DISCARD));
        ShellActions.register(
                workbench, files, new ShellActions.Transfer(() -> export.show(stage), () -> {}), () -> {}, "1");
        canvas = new CanvasView(workbench);
        Rooms rooms = new Rooms(
                canvas,
                new PaletteView(workbench),
                new ScenarioView(workbench),
                new InspectorView(workbench),
                new ProblemsView(workbench),
                new SimulationView(workbench));
        new StudioWindow(workbench, rooms).fill(stage);
        stage.setX(0);
        stage.setY(0);
        // As large as the screen of the headless toolkit.
        stage.setWidth(1000);
        stage.setHeight(960);
        stage.show();
    }

    void close() {
        keeping.close();
        jobs.close();
    }

    Document document() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> workbench.session().document().get());
    }

    <R extends Resource> R named(String name, Class<R> kind) {
        return document()
                .topology()
                .each(kind)
                .filter(resource -> resource.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name));
    }

    /// Waits until this holds on the FX thread.
    void until(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5_000, condition::getAsBoolean));
        } catch (TimeoutException e) {
            String said = workbench.say(workbench.notices().latest().get().message());
            throw new AssertionError("Never: " + what + "; the latest notice: " + said, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Where an element is on the screen.
    Bounds screen(ResourceId id) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            Scene scene = Objects.requireNonNull(canvas.getScene());
            Bounds inScene = canvas.boundsInScene(id).orElseThrow();
            return scene.getRoot().localToScreen(inScene);
        });
    }

    /// The middle of an element on the screen.
    Point2D middle(ResourceId id) {
        Bounds box = screen(id);
        return new Point2D(box.getCenterX(), box.getCenterY());
    }

    /// A point of an element on the screen, in canvas units from its corner.
    Point2D inside(ResourceId id, double x, double y) {
        Bounds box = screen(id);
        double scale = workbench.zoom().get();
        return new Point2D(box.getMinX() + x * scale, box.getMinY() + y * scale);
    }
}
