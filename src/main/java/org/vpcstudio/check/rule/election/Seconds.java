package org.vpcstudio.check.rule.election;

import java.math.BigDecimal;

/// Times as keepalived's configuration writes them.
final class Seconds {
    private Seconds() {}

    /// Milliseconds in seconds: `1`, `0.25`.
    static String of(long millis) {
        return BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString();
    }
}
