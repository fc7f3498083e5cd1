/// The one JavaFX canvas: its brush, what part of the design it shows, hit testing, and the layer on top for marks and
/// previews. Imported by the gestures and the canvas room only. Start with `Board`, then `Surface`.
package org.vpcstudio.ui.canvas.surface;
