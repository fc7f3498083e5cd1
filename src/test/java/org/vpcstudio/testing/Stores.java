package org.vpcstudio.testing;

import java.nio.file.Path;
import java.time.InstantSource;
import org.vpcstudio.project.sqlite.StudioStore;
import org.vpcstudio.session.DocumentSession;
import org.vpcstudio.session.Safekeeping;

/// Stores of the studio for tests.
public final class Stores {
    private Stores() {}

    /// Safekeeping in a store in this folder; what it has to tell is a failure of the test.
    public static Safekeeping keeping(DocumentSession session, Path folder) {
        return keeping(session, StudioStore.open(folder, InstantSource.system()));
    }

    /// Safekeeping in this store; what it has to tell is a failure of the test.
    public static Safekeeping keeping(DocumentSession session, StudioStore store) {
        return new Safekeeping(
                session,
                () -> store,
                problem -> {
                    throw new AssertionError(problem);
                },
                mistake -> {
                    throw new AssertionError(mistake);
                });
    }

    /// Safekeeping without a store: there can be none in a place that is a file.
    public static Safekeeping nowhere(DocumentSession session) {
        return keeping(session, Path.of("pom.xml"));
    }
}
