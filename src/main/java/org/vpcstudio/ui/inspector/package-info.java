/// The inspector: every property of the selection as a form. The forms, one a kind of resource, are plain values that
/// need no toolkit; {@link org.vpcstudio.ui.inspector.InspectorView} shows them. Imported by the shell; start
/// with `Field`.
package org.vpcstudio.ui.inspector;
