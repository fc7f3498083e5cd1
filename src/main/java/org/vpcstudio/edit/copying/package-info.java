/// Copying elements and putting the copies into a design, the same or another one, with names, addresses and references
/// that work there. Imported by the project (the text of the clipboard) and the window; start with
/// {@link org.vpcstudio.edit.copying.Clip} and {@link org.vpcstudio.edit.copying.Pasting}.
package org.vpcstudio.edit.copying;
