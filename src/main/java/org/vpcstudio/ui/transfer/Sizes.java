package org.vpcstudio.ui.transfer;

import java.util.Locale;

/// Sizes of files for people: `412 B`, `2.1 KB`, `24 KB`, `3.0 MB`; a KB is 1024 B.
final class Sizes {
    private static final double STEP = 1024;

    private Sizes() {}

    static String of(long bytes) {
        if (bytes < STEP) {
            return bytes + " B";
        }
        double kilo = bytes / STEP;
        return kilo < STEP ? number(kilo) + " KB" : number(kilo / STEP) + " MB";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%.0f", value);
    }
}
