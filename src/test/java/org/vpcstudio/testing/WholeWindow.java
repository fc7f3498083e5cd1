package org.vpcstudio.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.edit.IdSource;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.session.DocumentSession;
import org.vpcstudio.session.Jobs;
import org.vpcstudio.text.Phrasebook;
import org.vpcstudio.ui.canvas.CanvasView;
import org.vpcstudio.ui.clipboard.CopyPaste;
import org.vpcstudio.ui.clipboard.ReviewPanel;
import org.vpcstudio.ui.clipboard.SystemTray;
import org.vpcstudio.ui.commands.Commands;
import org.vpcstudio.ui.finding.FindBar;
import org.vpcstudio.ui.inspector.InspectorView;
import org.vpcstudio.ui.kit.FxExecutor;
import org.vpcstudio.ui.kit.Overlay;
import org.vpcstudio.ui.palette.PaletteView;
import org.vpcstudio.ui.problems.ProblemsView;
import org.vpcstudio.ui.shell.ProjectFiles;
import org.vpcstudio.ui.shell.Rooms;
import org.vpcstudio.ui.shell.ShellActions;
import org.vpcstudio.ui.shell.StudioWindow;
import org.vpcstudio.ui.simulation.ScenarioView;
import org.vpcstudio.ui.simulation.SimulationView;
import org.vpcstudio.ui.workbench.Workbench;

/// The whole window on a design, with the rooms that need one another's actions and focus.
public final class WholeWindow {
    private final Workbench workbench;
    private final CanvasView canvas;
    private final Jobs jobs;
    private final List<Path> opened = new ArrayList<>();

    /// Shows it; to be called on the FX thread.
    ///
    /// @param folder for the journal
    /// @param recent the files that were opened last
    public WholeWindow(Stage stage, Document document, Path folder, List<Path> recent) {
        jobs = new Jobs(new FxExecutor(), mistake -> {
            throw new AssertionError(mistake);
        });
        DocumentSession session = new DocumentSession(document, jobs);
        workbench = new Workbench(session, jobs, Phrasebook.english(), new IdSource(new Random(2026)), Theme.LIGHT);
        ProjectFiles files = new ProjectFiles(workbench, Stores.keeping(session, folder), new Answers());
        ShellActions.register(workbench, files, new ShellActions.Transfer(() -> {}, () -> {}), () -> {}, "1");
        Overlay overlay = new Overlay();
        new CopyPaste(workbench, new SystemTray(), new ReviewPanel(workbench, overlay)::show).register();
        FindBar finding = new FindBar(workbench);
        finding.register();
        new Commands(workbench, overlay, new Commands.Files() {
                    @Override
                    public void recent(Consumer<List<Path>> known) {
                        known.accept(recent);
                    }

                    @Override
                    public void open(Path file) {
                        opened.add(file);
                    }
                })
                .register();
        canvas = new CanvasView(workbench);
        StudioWindow window = new StudioWindow(
                workbench,
                new Rooms(
                        canvas,
                        new PaletteView(workbench),
                        new ScenarioView(workbench),
                        new InspectorView(workbench),
                        new ProblemsView(workbench),
                        new SimulationView(workbench)));
        window.addOverCanvas(finding);
        window.addAbove(overlay);
        window.fill(stage);
        stage.setX(0);
        stage.setY(0);
        // As large as the screen of the headless toolkit.
        stage.setWidth(1000);
        stage.setHeight(960);
        stage.show();
        canvas.requestFocus();
    }

    public Workbench workbench() {
        return workbench;
    }

    /// The files that were to be opened.
    public List<Path> opened() {
        return opened;
    }

    public Document document() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> workbench.session().document().get());
    }

    public <R extends Resource> R named(String name, Class<R> kind) {
        return document()
                .topology()
                .each(kind)
                .filter(resource -> resource.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name));
    }

    /// Whether there is a resource of this name.
    public boolean has(String name) {
        return workbench.session().document().get().topology().all().stream()
                .anyMatch(resource -> resource.name().equals(name));
    }

    public void select(ResourceId... ids) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            workbench.select(Set.of(ids));
            canvas.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// What the latest notice said.
    public String said() {
        return workbench.say(workbench.notices().latest().get().message());
    }

    /// Waits until this holds on the FX thread.
    public void until(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5_000, condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("Never: " + what + "; the latest notice: " + said(), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The middle of an element on the screen.
    public Point2D middle(ResourceId id) {
        WaitForAsyncUtils.waitForFxEvents();
        Bounds box = WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> canvas.getScene()
                        .getRoot()
                        .localToScreen(canvas.boundsInScene(id).orElseThrow()));
        return new Point2D(box.getCenterX(), box.getCenterY());
    }

    public void close() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, canvas::close);
        jobs.close();
    }
}
