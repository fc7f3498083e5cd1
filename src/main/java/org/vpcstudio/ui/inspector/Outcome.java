package org.vpcstudio.ui.inspector;

import org.vpcstudio.edit.Edit;
import org.vpcstudio.text.Message;

/// What comes of an entry in a field.
sealed interface Outcome {
    /// The entry means this change.
    record Good(Edit edit) implements Outcome {}

    /// The entry adds something that has rows of its own, which unfold.
    ///
    /// @param property of what is added
    record Grown(Edit edit, String property) implements Outcome {}

    /// The entry means nothing, and why.
    record Bad(Message reason) implements Outcome {}
}
