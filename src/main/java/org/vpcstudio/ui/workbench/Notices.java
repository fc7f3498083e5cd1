package org.vpcstudio.ui.workbench;

import org.vpcstudio.signal.Signal;
import org.vpcstudio.text.Message;

/// What is to be told to the user in passing. The shell shows it as a toast.
public final class Notices {
    /// One thing to tell.
    ///
    /// @param number makes each notice different from the last
    /// @param message what happened
    /// @param offer the action that the toast offers, `edit.undo` to undo it; blank for none
    /// @param problem whether something failed
    public record Toast(long number, Message message, String offer, boolean problem) {
        /// Whether the toast offers to undo it.
        public boolean undoable() {
            return offer.equals(UNDO);
        }
    }

    private static final String UNDO = "edit.undo";

    private final Signal<Toast> latest = new Signal<>(new Toast(0, Message.of("toast.none"), "", false));

    public Signal<Toast> latest() {
        return latest;
    }

    /// Says that something was done.
    public void done(Message message) {
        tell(message, "", false);
    }

    /// Says that something was done and offers to undo it.
    public void doneUndoable(Message message) {
        tell(message, UNDO, false);
    }

    /// Says that something was done and offers an action, under its short name.
    public void doneOffering(Message message, String action) {
        tell(message, action, false);
    }

    /// Says that something could not be done, why, and what to do.
    public void problem(Message message) {
        tell(message, "", true);
    }

    private void tell(Message message, String offer, boolean problem) {
        latest.set(new Toast(latest.get().number() + 1, message, offer, problem));
    }
}
