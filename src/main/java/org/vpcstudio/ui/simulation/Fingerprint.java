package org.vpcstudio.ui.simulation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.vpcstudio.sim.trace.Trace;

/// Eight hexadecimal digits that differ when two runs differ.
final class Fingerprint {
    private Fingerprint() {}

    /// The first digits of the SHA-256 of all events, as `c3f8 21ab`.
    static String of(Trace trace) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            trace.events().forEach(event -> digest.update((event + "\n").getBytes(StandardCharsets.UTF_8)));
            String hex = HexFormat.of().formatHex(digest.digest(), 0, 4);
            return hex.substring(0, 4) + " " + hex.substring(4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
