package org.vpcstudio.ui.library;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.recording.Recording;
import org.vpcstudio.project.sqlite.RecordedRun;
import org.vpcstudio.project.sqlite.StoreException;
import org.vpcstudio.project.sqlite.StudioStore;
import org.vpcstudio.sim.judge.Judge;
import org.vpcstudio.sim.judge.Outcome;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.workbench.Workbench;

/// Keeps each run that is shown, once.
final class RunRecorder {
    private final Workbench workbench;
    private final Shelf shelf;

    RunRecorder(Workbench workbench, Shelf shelf) {
        this.workbench = workbench;
        this.shelf = shelf;
    }

    void begin() {
        workbench.playhead().trace().watch(trace -> trace.ifPresent(this::keep));
    }

    private void keep(Trace trace) {
        boolean isReplay = workbench.replay().get().filter(trace::equals).isPresent();
        if (!isReplay && trace.events().size() <= Recording.MOST_EVENTS) {
            Document document = workbench.session().document().get();
            Optional<Path> file = workbench.session().file().get();
            shelf.run(store -> keep(store, document, file, trace), _ -> {});
        }
    }

    private boolean keep(StudioStore store, Document document, Optional<Path> file, Trace trace) throws StoreException {
        String fingerprint = trace.fingerprint();
        String summary = workbench.say(summary(Judge.judge(document, trace), fingerprint));
        for (RecordedRun run : store.runs().list()) {
            boolean isSame =
                    run.file().equals(file.map(path -> path.toAbsolutePath().normalize()))
                            && run.scenario().equals(trace.scenario())
                            && run.seed() == trace.seed()
                            && run.summary().equals(summary);
            if (isSame) {
                return false;
            }
        }
        store.runs()
                .add(
                        file,
                        trace.scenario(),
                        trace.seed(),
                        summary,
                        Recording.of(document, trace).bytes());
        return true;
    }

    /// The longest outage that a client saw, or a VIP had where there are no clients.
    private static Message summary(Outcome outcome, String fingerprint) {
        long clients = outcome.services().stream()
                .mapToLong(Outcome.Service::longestOutage)
                .max()
                .orElse(0);
        long vips = outcome.holdings().stream()
                .mapToLong(Outcome.Holding::longestOutage)
                .max()
                .orElse(0);
        int changes = outcome.holdings().stream()
                .mapToInt(Outcome.Holding::ownerChanges)
                .sum();
        boolean hasClients = !outcome.services().isEmpty();
        return Message.of(
                hasClients ? "runs.summary" : "runs.summary.vips",
                seconds(hasClients ? clients : vips),
                changes,
                fingerprint);
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.3f", nanos / 1e9);
    }
}
