package org.vpcstudio.format.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as picture files want them: a point, never an exponent, no needless zeros.
final class Numbers {
    private static final int DECIMALS = 3;

    private Numbers() {}

    static String plain(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
