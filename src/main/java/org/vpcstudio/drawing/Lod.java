package org.vpcstudio.drawing;

/// How much is drawn at a scale.
enum Lod {
    /// Everything.
    FULL,
    /// Frames, icons, names.
    NAMES,
    /// Blocks of colour.
    BLOCKS;

    private static final double FULL_FROM = 0.5;
    private static final double NAMES_FROM = 0.25;

    static Lod of(double scale) {
        if (scale >= FULL_FROM) {
            return FULL;
        }
        return scale >= NAMES_FROM ? NAMES : BLOCKS;
    }
}
