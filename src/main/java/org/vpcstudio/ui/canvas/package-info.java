/// The canvas room: where the design is drawn and edited with mouse and keys, and where a run is watched. Imported by
/// the shell only. Start with `CanvasView`.
package org.vpcstudio.ui.canvas;
