package org.vpcstudio.ui.inspector;

import java.util.Optional;
import javafx.geometry.Orientation;
import org.controlsfx.control.PropertySheet;
import org.vpcstudio.ui.workbench.Workbench;

/// A ControlsFX property sheet in our clothes: {@link SectionSkin} lays out what {@link FieldEditor} edits.
final class FieldSheet extends PropertySheet {
    private final SectionSkin skin;

    FieldSheet(Workbench workbench) {
        setPropertyEditorFactory(item -> FieldEditor.of(workbench, (FieldItem) item));
        setFocusTraversable(false);
        skin = new SectionSkin(workbench, this);
        setSkin(skin);
    }

    /// The row of a property as findings call it; empty when it has none or the search hides it.
    Optional<FieldRow> row(String property) {
        return skin.row(property);
    }

    /// The property in whose row the focus is.
    Optional<String> focused() {
        return skin.focused();
    }

    /// Words below a row wrap, so the height follows from the width.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
