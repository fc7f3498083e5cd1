package org.vpcstudio.ui.workbench;

import java.util.function.BooleanSupplier;

/// Something the user can do; feeds menu, toolbar, shortcut and help from one place.
///
/// @param id names it in the message files (`action.<id>`) and as the test id of its controls, such as `edit.undo`
/// @param icon an icon of the visual language; blank for none
/// @param keys the shortcut in JavaFX notation, `Shortcut+Z`; blank for none
/// @param enabled whether it makes sense now
/// @param run does it, on the FX thread
public record Action(String id, String icon, String keys, BooleanSupplier enabled, Runnable run) {
    /// An action that always makes sense.
    public static Action of(String id, String icon, String keys, Runnable run) {
        return new Action(id, icon, keys, () -> true, run);
    }
}
