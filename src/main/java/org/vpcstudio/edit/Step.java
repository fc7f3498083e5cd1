package org.vpcstudio.edit;

import org.vpcstudio.text.Message;

/// An edit with the name it has in the Edit menu.
///
/// @param label what it does, such as "Move 3 elements"
/// @param edit the change
/// @param gesture steps in a row with the same gesture are one step of undo (a drag, a burst of nudges); blank: never
public record Step(Message label, Edit edit, String gesture) {
    /// A step of its own.
    public static Step of(Message label, Edit edit) {
        return new Step(label, edit, "");
    }
}
