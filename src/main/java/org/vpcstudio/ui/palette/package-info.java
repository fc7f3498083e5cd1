/// The palette room: what can be added to a design, by dragging, by clicking or by searching. Imported by the shell
/// only. Start with `PaletteView`.
package org.vpcstudio.ui.palette;
