package org.vpcstudio.drawing;

import org.vpcstudio.drawing.Brush.Face;

/// The type sizes of the canvas.
final class Type {
    static final Face NODE_NAME = new Face(false, 600, 13.5);
    static final Face NAME = new Face(false, 600, 13);
    static final Face SUBNET_NAME = new Face(false, 600, 12.5);
    static final Face REGION_NAME = new Face(false, 600, 12);
    static final Face ADDRESS = new Face(true, 400, 12);
    static final Face CAPSULE_ADDRESS = new Face(true, 500, 12);
    static final Face NOTE = new Face(false, 400, 11.5);
    static final Face META = new Face(false, 400, 11);
    static final Face ROW_ADDRESS = new Face(true, 400, 11);
    static final Face GATEWAY_NAME = new Face(false, 600, 11.5);
    static final Face LABEL = new Face(false, 500, 11);
    static final Face STRONG_LABEL = new Face(false, 600, 11);
    static final Face CHIP_NAME = new Face(false, 600, 11.5);
    static final Face CHIP_OCTET = new Face(true, 500, 11);
    static final Face COUNT = new Face(false, 600, 10);

    private Type() {}
}
