package org.vpcstudio.ui.kit;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The FX thread as an executor; the only caller of `Platform.runLater`.
public final class FxExecutor implements Executor {
    @Override
    public void execute(Runnable command) {
        Platform.runLater(command);
    }
}
