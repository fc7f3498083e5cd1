package org.vpcstudio.cli;

import java.util.Locale;

/// Lists of names, each with what it means.
final class Listing {
    private static final int WIDEST_NAME = 16;

    private Listing() {}

    static String row(String name, String hint) {
        return String.format(Locale.ROOT, "%-" + WIDEST_NAME + "s  %s", name, hint);
    }
}
