/// The inspector: every property of the selection as a form. The forms, one a kind of resource, are plain values that
/// need no toolkit: start with `Field`. {@link org.vpcstudio.ui.inspector.InspectorView} shows them in a property
/// sheet of ControlsFX: `FieldItem` is its item, `FieldEditor` its editor, `SectionSkin` its look. Imported by the
/// shell.
package org.vpcstudio.ui.inspector;
