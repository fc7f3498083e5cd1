package org.vpcstudio.ui.clipboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.vpcstudio.drawing.Scene;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.drawing.Tokens;
import org.vpcstudio.edit.copying.Clip;
import org.vpcstudio.edit.copying.Pasted;
import org.vpcstudio.edit.copying.Pasting;
import org.vpcstudio.edit.copying.Pasting.Addressing;
import org.vpcstudio.edit.copying.Target;
import org.vpcstudio.format.picture.Picture;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.project.clip.ClipText;
import org.vpcstudio.project.json.UnreadableException;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.workbench.Action;
import org.vpcstudio.ui.workbench.Actions;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Pointing;
import org.vpcstudio.ui.workbench.Workbench;

/// The actions of the clipboard. Copying is quick and the pictures follow; reading and pasting are worked out in the
/// background and applied to the design they were worked out for.
public final class CopyPaste {
    /// How far a repeated paste under a resting pointer goes from the one before, in canvas units.
    private static final int CASCADE = 16;

    private final Workbench workbench;
    private final Tray tray;
    private final Consumer<Report> review;
    private Optional<Pointing> spent = Optional.empty();
    private Optional<Last> last = Optional.empty();
    private Optional<Report> report = Optional.empty();
    private int firstStep = 1;
    private long copies;

    /// What was pasted last, so that the next paste goes on from there.
    ///
    /// @param selection what is selected as long as nobody selects something else
    private record Last(Target target, Set<ResourceId> selection) {}

    /// What pasting changed and left out.
    ///
    /// @param refused parts of the text that could not be read
    public record Report(Pasted pasted, List<Message> refused) {
        public Report {
            refused = List.copyOf(refused);
        }

        boolean isWorthReading() {
            return !pasted.readdressed().isEmpty() || !leftOut().isEmpty();
        }

        List<Message> leftOut() {
            List<Message> all = new ArrayList<>(refused);
            all.addAll(pasted.leftOut());
            return all;
        }
    }

    /// @param review shows what the last paste changed
    public CopyPaste(Workbench workbench, Tray tray, Consumer<Report> review) {
        this.workbench = workbench;
        this.tray = tray;
        this.review = review;
    }

    /// Registers the actions.
    public void register() {
        Actions actions = workbench.actions();
        actions.add(new Action("edit.cut", "", "Shortcut+X", () -> isDesigning() && canCopy(), this::cut));
        actions.add(new Action("edit.copy", "ui-copy", "Shortcut+C", this::canCopy, this::copy));
        actions.add(new Action("edit.paste", "", "Shortcut+V", this::isDesigning, () -> paste(Addressing.FRESH)));
        actions.add(new Action(
                "edit.paste-keeping", "", "Shortcut+Shift+V", this::isDesigning, () -> paste(Addressing.KEPT)));
        actions.add(new Action("edit.duplicate", "", "Shortcut+D", () -> isDesigning() && canCopy(), this::duplicate));
        actions.add(new Action("edit.review-paste", "", "", () -> report.isPresent(), () -> report.ifPresent(review)));
    }

    private boolean isDesigning() {
        return workbench.mode().get() == Mode.DESIGN;
    }

    private boolean canCopy() {
        return !workbench.selection().get().isEmpty();
    }

    private Document document() {
        return workbench.session().document().get();
    }

    private void copy() {
        take(1);
    }

    private void cut() {
        if (take(0)) {
            workbench.actions().run("edit.delete");
        }
    }

    private boolean take(int step) {
        Clip clip = Clip.of(document(), workbench.selection().get());
        if (clip.isEmpty()) {
            workbench.notices().problem(Message.of("clipboard.nothing-selected"));
            return false;
        }
        firstStep = step;
        spent = workbench.pointing().get();
        last = Optional.empty();
        String text = ClipText.write(clip);
        String list = PlainList.of(clip);
        tray.put(new Tray.Load(text, list, Optional.empty()));
        copies++;
        long copy = copies;
        workbench.jobs().run(() -> pictures(clip), pictures -> {
            // Meanwhile something else may have been copied, here or elsewhere.
            if (copy == copies && tray.take().equals(Optional.of(text))) {
                tray.put(new Tray.Load(text, list, Optional.of(pictures)));
            }
        });
        return true;
    }

    /// On white, as other programs want it.
    private static Tray.Pictures pictures(Clip clip) {
        Scene scene = Scene.of(clip.picture(), List.of());
        Tokens tokens = Tokens.of(Theme.LIGHT);
        return new Tray.Pictures(Picture.png(scene, tokens), Picture.svg(scene, tokens));
    }

    private void paste(Addressing addressing) {
        Optional<String> text = tray.take();
        if (text.isEmpty()) {
            workbench.notices().problem(Message.of("clipboard.nothing"));
            return;
        }
        workbench.jobs().run(() -> read(text.get()), read -> {
            switch (read) {
                case Read.Bad(Message problem) -> workbench.notices().problem(problem);
                case Read.Good(ClipText.Read good) -> paste(good, target(good.clip()), addressing, "paste");
            }
        });
    }

    private sealed interface Read {
        record Good(ClipText.Read read) implements Read {}

        record Bad(Message problem) implements Read {}
    }

    private static Read read(String text) {
        try {
            return new Read.Good(ClipText.read(text));
        } catch (UnreadableException e) {
            return new Read.Bad(Message.of("clipboard.unreadable", e.problem()));
        }
    }

    /// The originals stay in their containers, whatever the pointer is on.
    private void duplicate() {
        Clip clip = Clip.of(document(), workbench.selection().get());
        paste(new ClipText.Read(clip, List.of()), new Target.Beside(1), Addressing.FRESH, "duplicate");
    }

    /// Under the pointer if it moved since, else into the selected container, else beside the originals; a repeated
    /// paste goes on from the last one.
    private Target target(Clip clip) {
        Optional<Pointing> now = workbench.pointing().get();
        if (now.isPresent() && !now.equals(spent)) {
            spent = now;
            return new Target.Under(
                    now.get().container(), now.get().x(), now.get().y());
        }
        Set<ResourceId> selection = workbench.selection().get();
        Optional<Last> again = last.filter(before -> before.selection().equals(selection));
        return again.map(before -> next(before.target())).orElseGet(() -> inside(clip, selection));
    }

    private Target next(Target target) {
        return switch (target) {
            case Target.Under under -> new Target.Under(under.container(), under.x() + CASCADE, under.y() + CASCADE);
            case Target.Inside inside -> inside;
            case Target.Beside(int times) -> new Target.Beside(times + 1);
        };
    }

    private Target inside(Clip clip, Set<ResourceId> selection) {
        return workbench.selected().stream()
                .filter(resource -> selection.size() == 1 && resource.kind().isContainer())
                .map(Resource::id)
                .filter(id -> !clip.copied().contains(id))
                .findFirst()
                .<Target>map(Target.Inside::new)
                .orElse(new Target.Beside(firstStep));
    }

    private void paste(ClipText.Read read, Target target, Addressing addressing, String verb) {
        Document design = document();
        workbench.jobs().run(() -> Pasting.paste(design, read.clip(), target, addressing, workbench.ids()), pasted -> {
            if (!isDesigning()) {
                return;
            }
            if (document().equals(design)) {
                apply(new Report(pasted, read.refused()), target, verb);
            } else {
                paste(read, target, addressing, verb);
            }
        });
    }

    private void apply(Report found, Target target, String verb) {
        report = Optional.of(found);
        Pasted pasted = found.pasted();
        if (pasted.isEmpty()) {
            List<Message> reasons = found.leftOut();
            workbench.notices().problem(reasons.isEmpty() ? Message.of("clipboard.nothing") : reasons.getFirst());
            return;
        }
        Message what = what(pasted);
        workbench.session().apply(Message.of("edit." + verb, what), pasted.edit());
        workbench.select(pasted.elements());
        if (verb.equals("paste")) {
            last = Optional.of(new Last(target, workbench.selection().get()));
        }
        tell(found, Message.of("clipboard.done." + verb, what));
    }

    private Message what(Pasted pasted) {
        Document after = pasted.edit().apply(document());
        int count = pasted.elements().size();
        String name = pasted.elements().stream()
                .findFirst()
                .flatMap(after.topology()::find)
                .map(Resource::name)
                .orElse("");
        return count == 1 ? Message.of("clipboard.one", name) : Message.of("clipboard.many", count);
    }

    private void tell(Report found, Message done) {
        int addresses = found.pasted().readdressed().size();
        int out = found.leftOut().size();
        Message told = done;
        if (addresses > 0) {
            told = Message.of(addresses == 1 ? "clipboard.reassigned.one" : "clipboard.reassigned", told, addresses);
        }
        if (out > 0) {
            told = Message.of(out == 1 ? "clipboard.left-out.one" : "clipboard.left-out", told, out);
        }
        if (found.isWorthReading()) {
            workbench.notices().doneOffering(told, "edit.review-paste");
        } else {
            workbench.notices().doneUndoable(told);
        }
    }
}
