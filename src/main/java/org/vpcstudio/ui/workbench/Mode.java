package org.vpcstudio.ui.workbench;

/// What the window is for at the moment.
public enum Mode {
    DESIGN,
    /// The design is read-only and a run is shown on it.
    SIMULATE
}
