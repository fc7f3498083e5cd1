package org.vpcstudio.ui.workbench;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.edit.IdSource;
import org.vpcstudio.edit.Preset;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.session.DocumentSession;
import org.vpcstudio.session.Jobs;
import org.vpcstudio.signal.Signal;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;

/// What the rooms share. Everything in it belongs to the FX thread.
public final class Workbench {
    private final DocumentSession session;
    private final Jobs jobs;
    private final Phrasebook words;
    private final IdSource ids;
    private final Actions actions = new Actions();
    private final Notices notices = new Notices();
    private final Playhead playhead = new Playhead();
    private final Memory memory = new Memory();
    private final Signal<Set<ResourceId>> selection = new Signal<>(Set.of());
    private final Signal<Mode> mode = new Signal<>(Mode.DESIGN);
    private final Signal<Theme> theme;
    private final Signal<Optional<Reveal>> reveal = new Signal<>(Optional.empty());
    private final Signal<Optional<Preset>> armed = new Signal<>(Optional.empty());
    private final Signal<Double> zoom = new Signal<>(1.0);
    private final Signal<Optional<PaletteDrag>> paletteDrag = new Signal<>(Optional.empty());
    private final Signal<Optional<FaultRequest>> faultRequest = new Signal<>(Optional.empty());
    private final Signal<Optional<Trace>> replay = new Signal<>(Optional.empty());
    private final Signal<Optional<Pointing>> pointing = new Signal<>(Optional.empty());
    private final Signal<Optional<Spotlight>> spotlight = new Signal<>(Optional.empty());
    private long reveals;
    private long faults;

    public Workbench(DocumentSession session, Jobs jobs, Phrasebook words, IdSource ids, Theme theme) {
        this.session = session;
        this.jobs = jobs;
        this.words = words;
        this.ids = ids;
        this.theme = new Signal<>(theme);
        session.document().watch(document -> select(selection.get()));
    }

    public DocumentSession session() {
        return session;
    }

    public Jobs jobs() {
        return jobs;
    }

    public IdSource ids() {
        return ids;
    }

    public Actions actions() {
        return actions;
    }

    public Notices notices() {
        return notices;
    }

    public Playhead playhead() {
        return playhead;
    }

    /// What the window remembers from one start to the next.
    public Memory memory() {
        return memory;
    }

    public Phrasebook words() {
        return words;
    }

    /// The sentence for a message.
    public String say(Message message) {
        return words.say(message);
    }

    /// The sentence for a key.
    public String say(String key) {
        return words.say(key);
    }

    /// The selected elements, in the order of ids; always part of the document.
    public Signal<Set<ResourceId>> selection() {
        return selection;
    }

    /// Selects those of these elements that exist.
    public void select(Set<ResourceId> ids) {
        Set<ResourceId> present = new TreeSet<>(ids);
        present.removeIf(id -> !session.document().get().topology().has(id));
        selection.set(Collections.unmodifiableSet(present));
    }

    /// The selected resources.
    public List<Resource> selected() {
        return selection.get().stream()
                .flatMap(id -> session.document().get().topology().find(id).stream())
                .toList();
    }

    public Signal<Mode> mode() {
        return mode;
    }

    public Signal<Theme> theme() {
        return theme;
    }

    /// The palette item that the next click on the canvas places.
    public Signal<Optional<Preset>> armed() {
        return armed;
    }

    /// Canvas units to pixels; the canvas sets it, the status bar shows it.
    public Signal<Double> zoom() {
        return zoom;
    }

    /// The latest wish to see something.
    public Signal<Optional<Reveal>> reveal() {
        return reveal;
    }

    /// Selects the element of an anchor, centres it and opens its property.
    public void reveal(Anchor anchor) {
        select(Set.of(anchor.resource()));
        reveals++;
        reveal.set(Optional.of(new Reveal(reveals, anchor)));
    }

    /// Where the pointer rests on the canvas; empty while it is elsewhere. The canvas sets it.
    public Signal<Optional<Pointing>> pointing() {
        return pointing;
    }

    /// The elements that were looked for: the canvas dims all others.
    public Signal<Optional<Spotlight>> spotlight() {
        return spotlight;
    }

    /// The palette item that is being dragged; the palette sets it, the canvas follows and drops it.
    public Signal<Optional<PaletteDrag>> paletteDrag() {
        return paletteDrag;
    }

    /// A run that was kept and is to be shown again, on the design it ran on; the simulation room shows it until
    /// another one is wanted.
    public Signal<Optional<Trace>> replay() {
        return replay;
    }

    /// The latest wish for a fault; the simulation room puts it into the scenario at the instant shown and runs again.
    public Signal<Optional<FaultRequest>> injectFault() {
        return faultRequest;
    }

    /// Wishes for a fault (or a repair) at the instant shown.
    public void injectFault(Fault fault) {
        faults++;
        faultRequest.set(Optional.of(new FaultRequest(faults, fault)));
    }
}
