package org.vpcstudio.project.recording;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.json.ProjectCodec;
import org.vpcstudio.project.json.RecordText;
import org.vpcstudio.project.json.UnreadableException;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;

/// A run as it is written, with the design it ran on.
///
/// @param design the text of a project file
/// @param scenario the name of the scenario, one of the design's
/// @param durationNanos how long the run was, in virtual nanoseconds
/// @param seed where luck started
/// @param events everything that happened, ordered by time
public record Recording(String design, String scenario, long durationNanos, long seed, List<TraceEvent> events) {
    /// Runs with more events are not kept: a million of them are 150 MB before packing.
    public static final int MOST_EVENTS = 200_000;

    public Recording {
        events = List.copyOf(events);
    }

    /// The recording of a run on a design.
    public static Recording of(Document design, Trace trace) {
        String text = new String(ProjectCodec.write(design), StandardCharsets.UTF_8);
        return new Recording(text, trace.scenario(), trace.durationNanos(), trace.seed(), trace.events());
    }

    /// The design it ran on, its scenarios included.
    ///
    /// @throws UnreadableException when it is damaged
    public Document document() throws UnreadableException {
        return ProjectCodec.read(design.getBytes(StandardCharsets.UTF_8));
    }

    /// The run, to be looked at like one that was just simulated.
    public Trace trace() {
        return new Trace(scenario, durationNanos, seed, events);
    }

    /// As text, in UTF-8. Equal recordings give equal bytes.
    public byte[] bytes() {
        return RecordText.of(this).getBytes(StandardCharsets.UTF_8);
    }

    /// Reads what {@link #bytes} wrote.
    ///
    /// @throws UnreadableException when this program does not understand it: it is damaged, or a newer one wrote it
    public static Recording read(byte[] bytes) throws UnreadableException {
        return RecordText.read(Recording.class, new String(bytes, StandardCharsets.UTF_8));
    }
}
