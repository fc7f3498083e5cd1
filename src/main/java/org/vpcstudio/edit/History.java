package org.vpcstudio.edit;

import java.util.Optional;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;
import org.vpcstudio.model.Document;
import org.vpcstudio.text.Message;

/// A document with the way it came about: what can be undone and redone, and which state is the saved one. A value:
/// each verb returns the next history.
public final class History {
    private record Entry(Document before, Message label, String gesture) {}

    private final Document present;
    private final PStack<Entry> past;
    private final PStack<Entry> future;
    private final Document saved;

    private History(Document present, PStack<Entry> past, PStack<Entry> future, Document saved) {
        this.present = present;
        this.past = past;
        this.future = future;
        this.saved = saved;
    }

    /// The history of a document just opened or created: nothing to undo, nothing unsaved.
    public static History of(Document document) {
        return new History(document, ConsPStack.empty(), ConsPStack.empty(), document);
    }

    public Document present() {
        return present;
    }

    /// After this step. A step that changes nothing leaves no trace; one of the same gesture as the last joins it, and
    /// a gesture that ends where it began leaves none either.
    public History apply(Step step) {
        Document next = step.edit().apply(present);
        if (next.equals(present)) {
            return this;
        }
        boolean joins = !step.gesture().isEmpty()
                && !past.isEmpty()
                && future.isEmpty()
                && past.get(0).gesture().equals(step.gesture());
        if (joins && next.equals(past.get(0).before())) {
            return new History(next, past.minus(0), ConsPStack.empty(), saved);
        }
        PStack<Entry> before = joins ? past : past.plus(new Entry(present, step.label(), step.gesture()));
        return new History(next, before, ConsPStack.empty(), saved);
    }

    /// One step back; the same history when there is none.
    public History undo() {
        if (past.isEmpty()) {
            return this;
        }
        Entry last = past.get(0);
        return new History(last.before(), past.minus(0), future.plus(new Entry(present, last.label(), "")), saved);
    }

    /// One step forward; the same history when there is none.
    public History redo() {
        if (future.isEmpty()) {
            return this;
        }
        Entry next = future.get(0);
        return new History(next.before(), past.plus(new Entry(present, next.label(), "")), future.minus(0), saved);
    }

    /// What undo would take back.
    public Optional<Message> undoLabel() {
        return past.isEmpty() ? Optional.empty() : Optional.of(past.get(0).label());
    }

    /// What redo would do again.
    public Optional<Message> redoLabel() {
        return future.isEmpty() ? Optional.empty() : Optional.of(future.get(0).label());
    }

    /// This document, usually the present one, is on disk now.
    public History markSaved(Document written) {
        return new History(present, past, future, written);
    }

    /// Whether the present document is not the one on disk.
    public boolean isDirty() {
        return !present.equals(saved);
    }
}
