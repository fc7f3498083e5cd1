package org.vpcstudio.ui.shell;

import org.vpcstudio.session.DocumentSession;

/// How the open document is called in the window.
final class Titles {
    private Titles() {}

    /// Its name, with a star while there is something unsaved.
    static String document(DocumentSession session) {
        return session.document().get().name() + (session.history().get().isDirty() ? "*" : "");
    }

    static String window(DocumentSession session) {
        return document(session) + " — VPC Studio";
    }
}
