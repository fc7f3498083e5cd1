package org.vpcstudio.ui.inspector;

import org.controlsfx.property.editor.PropertyEditor;
import org.vpcstudio.ui.workbench.Workbench;

/// The control of a row. Its value is the text that stands in it, whether or not the design has taken it.
sealed interface FieldEditor extends PropertyEditor<String>
        permits LineEditor, LinesEditor, ChoiceEditor, ToggleEditor, GroupEditor, AddEditor, DerivedEditor, LinkEditor {
    /// Shows the present field, unless someone is typing another value.
    default void show(Field field) {
        setValue(field.value());
    }

    /// The editor for an item: it shows the item from now on, and tells it what is entered.
    static FieldEditor of(Workbench workbench, FieldItem item) {
        FieldEditor editor =
                switch (item.field().editor()) {
                    case Editor.Line line -> new LineEditor(workbench, item, line.mono(), line.suffix(), true);
                    case Editor.Sentence _ -> new LineEditor(workbench, item, true, "", false);
                    case Editor.Lines lines -> new LinesEditor(item, lines.mono());
                    case Editor.Choice _, Editor.Pick _ -> new ChoiceEditor(workbench, item);
                    case Editor.Group _ -> new GroupEditor(workbench, item);
                    case Editor.Add _ -> new AddEditor(item);
                    case Editor.Toggle _ -> new ToggleEditor(workbench, item);
                    case Editor.Derived _ -> new DerivedEditor();
                    case Editor.Link link -> new LinkEditor(workbench, link.target());
                };
        item.show(editor::show);
        return editor;
    }
}
