package org.vpcstudio.ui.canvas.surface;

/// What a press on an element begins.
public enum Tool {
    SELECT,
    CONNECT
}
