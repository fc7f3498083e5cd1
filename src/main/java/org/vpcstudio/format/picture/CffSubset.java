package org.vpcstudio.format.picture;

import java.util.Arrays;
import java.util.Set;

/// A font of PostScript outlines (Adobe technical note 5176) without the outlines that are not needed. They are
/// overwritten in place, so that no offset changes; compression then makes them vanish.
final class CffSubset {
    private static final int CHAR_STRINGS = 17;
    private static final byte END_OF_GLYPH = 14;

    private final byte[] data;

    private CffSubset(byte[] data) {
        this.data = data;
    }

    /// The same font with the outlines of these glyphs, and of `.notdef`, and no others.
    static byte[] of(byte[] font, Set<Integer> glyphs) {
        CffSubset subset = new CffSubset(font.clone());
        subset.blank(subset.charStrings(), glyphs);
        return subset.data;
    }

    private int charStrings() {
        int names = data[2] & 0xFF;
        int topDicts = endOfIndex(names);
        int first = elementStart(topDicts, 0);
        int last = elementStart(topDicts, 1);
        return operand(first, last);
    }

    /// The operand of the operator `CharStrings` in a DICT.
    private int operand(int start, int end) {
        int at = start;
        int latest = 0;
        while (at < end) {
            int b = data[at] & 0xFF;
            if (b == CHAR_STRINGS) {
                return latest;
            } else if (b == 12) {
                at += 2;
            } else if (b <= 21) {
                at++;
            } else if (b == 28) {
                latest = (short) number(at + 1, 2);
                at += 3;
            } else if (b == 29) {
                latest = number(at + 1, 4);
                at += 5;
            } else if (b == 30) {
                at = endOfReal(at + 1);
            } else if (b <= 246) {
                latest = b - 139;
                at++;
            } else {
                int low = data[at + 1] & 0xFF;
                latest = b <= 250 ? (b - 247) * 256 + low + 108 : -(b - 251) * 256 - low - 108;
                at += 2;
            }
        }
        throw new IllegalArgumentException("A font without outlines");
    }

    /// Decimal numbers end with a nibble of all ones.
    private int endOfReal(int start) {
        int at = start;
        while ((data[at] & 0xF) != 0xF && (data[at] & 0xF0) != 0xF0) {
            at++;
        }
        return at + 1;
    }

    private void blank(int index, Set<Integer> glyphs) {
        int count = number(index, 2);
        for (int glyph = 1; glyph < count; glyph++) {
            if (!glyphs.contains(glyph)) {
                Arrays.fill(data, elementStart(index, glyph), elementStart(index, glyph + 1), END_OF_GLYPH);
            }
        }
    }

    private int elementStart(int index, int element) {
        int count = number(index, 2);
        int offsetSize = data[index + 2] & 0xFF;
        int offsets = index + 3;
        int dataStart = offsets + (count + 1) * offsetSize - 1;
        return dataStart + number(offsets + element * offsetSize, offsetSize);
    }

    private int endOfIndex(int index) {
        int count = number(index, 2);
        return count == 0 ? index + 2 : elementStart(index, count);
    }

    private int number(int at, int bytes) {
        int number = 0;
        for (int i = 0; i < bytes; i++) {
            number = number << 8 | (data[at + i] & 0xFF);
        }
        return number;
    }
}
