package org.vpcstudio.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Inspection;
import org.vpcstudio.check.Review;
import org.vpcstudio.check.book.Checker;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.edit.History;
import org.vpcstudio.edit.Step;
import org.vpcstudio.model.Document;
import org.vpcstudio.signal.Signal;
import org.vpcstudio.text.Message;

/// The open document: what it is now, how it came about, what is wrong with it. Belongs to one thread; checking runs
/// on workers, one check at a time, and a result for an old document never appears.
public final class DocumentSession {
    private final Jobs jobs;
    private final Signal<History> history;
    private final Signal<Document> document;
    private final Signal<List<Finding>> findings = new Signal<>(List.of());
    private final Signal<List<Review.Accepted>> accepted = new Signal<>(List.of());
    private final Signal<Boolean> checking = new Signal<>(false);
    private final Signal<Optional<Path>> file = new Signal<>(Optional.empty());
    private final Signal<Boolean> readOnly = new Signal<>(false);
    private final Inspection inspection = Checker.inspection();
    private boolean running;

    public DocumentSession(Document initial, Jobs jobs) {
        this.jobs = jobs;
        this.history = new Signal<>(History.of(initial));
        this.document = new Signal<>(initial);
        check();
    }

    /// The document as it is now.
    public Signal<Document> document() {
        return document;
    }

    /// The document with what can be undone and redone; changes with every step and every save.
    public Signal<History> history() {
        return history;
    }

    /// What the rules found in the present document, or, while {@link #checking}, in the one before.
    public Signal<List<Finding>> findings() {
        return findings;
    }

    /// The findings that the architect accepts, which are not among {@link #findings}.
    public Signal<List<Review.Accepted>> accepted() {
        return accepted;
    }

    /// Whether the findings are not yet those of the present document.
    public Signal<Boolean> checking() {
        return checking;
    }

    /// The file the document was opened from or saved to last.
    public Signal<Optional<Path>> file() {
        return file;
    }

    /// Whether the file must not be written over: a newer program wrote it, and this one does not know all of it.
    public Signal<Boolean> readOnly() {
        return readOnly;
    }

    /// Puts another document in the place of this one: opened, new, or recovered.
    public void open(Document opened, Optional<Path> from) {
        file.set(from);
        readOnly.set(false);
        become(History.of(opened));
    }

    /// Takes a step.
    public void apply(Step step) {
        become(history.get().apply(step));
    }

    /// Takes a step of its own.
    public void apply(Message label, Edit edit) {
        apply(Step.of(label, edit));
    }

    public void undo() {
        become(history.get().undo());
    }

    public void redo() {
        become(history.get().redo());
    }

    /// This document, which was the present one when saving began, is on disk at this place.
    public void saved(Document written, Path at) {
        file.set(Optional.of(at));
        readOnly.set(false);
        history.set(history.get().markSaved(written));
    }

    private void become(History next) {
        history.set(next);
        if (!next.present().equals(document.get())) {
            document.set(next.present());
            check();
        }
    }

    /// Checks the present document, unless a check runs: that one sees at its end that there is more to do. However
    /// many edits come meanwhile, one check follows, of the newest document.
    private void check() {
        checking.set(true);
        if (running) {
            return;
        }
        running = true;
        Document subject = document.get();
        jobs.run(
                () -> Review.of(subject, inspection.check(subject)),
                result -> checked(subject, result),
                () -> running = false);
    }

    private void checked(Document subject, Review result) {
        running = false;
        if (subject.equals(document.get())) {
            findings.set(result.open());
            accepted.set(result.accepted());
            checking.set(false);
        } else {
            check();
        }
    }
}
