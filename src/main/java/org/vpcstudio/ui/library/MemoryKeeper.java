package org.vpcstudio.ui.library;

import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.vpcstudio.signal.Signal;
import org.vpcstudio.ui.workbench.Memory;

/// Writes what the window remembers into the store, a moment after it changed.
final class MemoryKeeper {
    private final Signal<Map<String, String>> unkept;
    private final Shelf shelf;
    private final PauseTransition pause = new PauseTransition(Duration.seconds(1));

    MemoryKeeper(Memory memory, Shelf shelf) {
        this.unkept = memory.unkept();
        this.shelf = shelf;
    }

    void begin() {
        pause.setOnFinished(_ -> keep());
        unkept.watch(changes -> {
            if (!changes.isEmpty()) {
                pause.playFromStart();
            }
        });
    }

    private void keep() {
        Map<String, String> changes = unkept.get();
        unkept.set(Map.of());
        shelf.run(
                store -> {
                    store.windowState().put(changes);
                    return changes.size();
                },
                _ -> {});
    }
}
