/// What the mouse can do on the canvas, one class per gesture: each shows a preview while it lasts and ends in one step
/// of undo. Imported by the canvas room only. Start with `Gestures`, the table.
package org.vpcstudio.ui.canvas.gesture;
