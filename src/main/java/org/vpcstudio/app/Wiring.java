package org.vpcstudio.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.edit.IdSource;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.sqlite.DataDirectory;
import org.vpcstudio.project.sqlite.StoreException;
import org.vpcstudio.project.sqlite.StudioStore;
import org.vpcstudio.session.DocumentSession;
import org.vpcstudio.session.Jobs;
import org.vpcstudio.session.Safekeeping;
import org.vpcstudio.text.Message;
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
import org.vpcstudio.ui.library.Library;
import org.vpcstudio.ui.palette.PaletteView;
import org.vpcstudio.ui.problems.ProblemsView;
import org.vpcstudio.ui.shell.ProjectFiles;
import org.vpcstudio.ui.shell.Rooms;
import org.vpcstudio.ui.shell.ShellActions;
import org.vpcstudio.ui.shell.StageQuestions;
import org.vpcstudio.ui.shell.StudioWindow;
import org.vpcstudio.ui.simulation.ScenarioView;
import org.vpcstudio.ui.simulation.SimulationView;
import org.vpcstudio.ui.transfer.ExportDialog;
import org.vpcstudio.ui.transfer.ImportDialog;
import org.vpcstudio.ui.workbench.Workbench;

/// Constructs everything and plugs it together; the only long list of constructors.
final class Wiring implements AutoCloseable {
    private final Stage stage;
    private final StartRequest request;
    private final Mishaps mishaps = new Mishaps(Mishaps.place(System.getProperties(), System.getenv()));
    private final Jobs jobs;
    private final Workbench workbench;
    private final CompletableFuture<StudioStore> store;
    private final Safekeeping keeping;
    private final ProjectFiles files;

    Wiring(Stage stage, StartRequest request) {
        this.stage = stage;
        this.request = request;
        Phrasebook words = Phrasebook.english();
        FxExecutor home = new FxExecutor();
        this.jobs = new Jobs(home, this::tell);
        DocumentSession session = new DocumentSession(Document.empty(words.say("files.untitled")), jobs);
        this.workbench = new Workbench(session, jobs, words, new IdSource(new SecureRandom()), Theme.LIGHT);
        Path data = DataDirectory.of(System.getProperties(), System.getenv(), request.dataDirectory());
        this.store = CompletableFuture.supplyAsync(() -> StudioStore.open(data, Clock.systemUTC()));
        this.keeping = new Safekeeping(
                session,
                store::join,
                problem -> home.execute(() -> workbench.notices().problem(problem)),
                mistake -> home.execute(() -> tell(mistake)));
        this.files = new ProjectFiles(workbench, keeping, new StageQuestions(stage, words, workbench.memory()));
        // Mistakes on other threads are told at home, like those of jobs.
        Thread.setDefaultUncaughtExceptionHandler((thread, mistake) -> home.execute(() -> tell(mistake)));
    }

    void show() {
        remember();
        ExportDialog export = new ExportDialog(workbench);
        ImportDialog intake = new ImportDialog(workbench, files::adopt);
        ShellActions.register(
                workbench,
                files,
                new ShellActions.Transfer(() -> export.show(stage), () -> intake.show(stage)),
                this::quit,
                version());
        Library library = new Library(workbench, store::join, files, stage);
        library.register();
        Overlay overlay = new Overlay();
        new CopyPaste(workbench, new SystemTray(), new ReviewPanel(workbench, overlay)::show).register();
        FindBar finding = new FindBar(workbench);
        finding.register();
        new Commands(workbench, overlay, recent(library)).register();
        Rooms rooms = new Rooms(
                new CanvasView(workbench),
                new PaletteView(workbench),
                new ScenarioView(workbench),
                new InspectorView(workbench),
                new ProblemsView(workbench),
                new SimulationView(workbench));
        StudioWindow window = new StudioWindow(workbench, rooms);
        window.addBelow("file.open", library.recent());
        window.addOverCanvas(finding);
        window.addAbove(overlay);
        window.addBanner(library.outside());
        library.takeDrops(window.scene());
        window.fill(stage);
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        stage.focusedProperty().addListener((focused, before, now) -> {
            if (now) {
                files.lookAgain();
            }
        });
        stage.show();
        files.create();
        files.open(request.files().stream().map(Path::toAbsolutePath).toList());
        library.begin();
    }

    private Commands.Files recent(Library library) {
        return new Commands.Files() {
            @Override
            public void recent(Consumer<List<Path>> known) {
                library.recentFiles(known);
            }

            @Override
            public void open(Path file) {
                files.open(List.of(file));
            }
        };
    }

    /// The window comes up as it was left. The store opens while everything else is made, so this waits for little; a
    /// disk that takes longer is not waited for.
    private void remember() {
        Map<String, String> kept = store.thenApply(this::windowState)
                .completeOnTimeout(Map.of(), 2, TimeUnit.SECONDS)
                .join();
        workbench.memory().load(kept);
        request.theme()
                .or(() -> workbench.memory().text("theme").flatMap(StartRequest::theme))
                .ifPresent(workbench.theme()::set);
        workbench.theme().watch(theme -> workbench.memory().put("theme", theme.code()));
    }

    private Map<String, String> windowState(StudioStore opened) {
        try {
            return opened.windowState().all();
        } catch (StoreException e) {
            mishaps.record(e);
            return Map.of();
        }
    }

    private void quit() {
        files.settle(stage::close);
    }

    private void tell(Throwable mistake) {
        String code = mishaps.record(mistake);
        workbench
                .notices()
                .problem(Message.of("mishap.text", code, mishaps.log().toString()));
    }

    private static String version() {
        try (InputStream text = Objects.requireNonNull(Wiring.class.getResourceAsStream("version.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("version.txt", e);
        }
    }

    @Override
    public void close() {
        try {
            store.join().windowState().put(workbench.memory().unkept().get());
        } catch (StoreException e) {
            mishaps.record(e);
        }
        keeping.close();
        jobs.close();
    }
}
