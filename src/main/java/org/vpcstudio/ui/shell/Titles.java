package org.vpcstudio.ui.shell;

import org.vpcstudio.edit.History;
import org.vpcstudio.session.DocumentSession;

/// How the open document is called in the window.
final class Titles {
    private Titles() {}

    /// Its name, with a star while there is something unsaved.
    static String document(DocumentSession session) {
        // The history is the first to know of a step, before the document.
        History history = session.history().get();
        return history.present().name() + (history.isDirty() ? "*" : "");
    }

    static String window(DocumentSession session) {
        return document(session) + " — VPC Studio";
    }
}
