/// How quick the canvas is: opens generated designs in the real canvas and takes the time of every frame.
/// Imported by the entry point only; start with `CanvasRun`.
package org.vpcstudio.ui.bench;
