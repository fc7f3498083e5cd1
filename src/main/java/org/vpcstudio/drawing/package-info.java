/// How a design looks, once for screen, pictures and minimap: a {@link org.vpcstudio.drawing.Scene} is what there is to
/// draw, the {@link org.vpcstudio.drawing.Artist} draws it with tokens on a {@link org.vpcstudio.drawing.Brush}. No
/// JavaFX here. Imported by the canvas, the pictures, reports and the command line; start with `Scene`.
package org.vpcstudio.drawing;
