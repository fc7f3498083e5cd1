package org.vpcstudio.check;

import org.vpcstudio.edit.Edit;
import org.vpcstudio.text.Message;

/// A remedy: a label for the button and the change.
public record QuickFix(Message label, Edit edit) {}
