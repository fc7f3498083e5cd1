package org.vpcstudio.ui.clipboard;

import java.util.Optional;

/// What carries copies from one place to the next: the clipboard of the system, or one of a test.
public interface Tray {
    /// A copy in the forms that other programs take.
    ///
    /// @param design the copy as text of our own
    /// @param list the names and addresses, one element a line
    /// @param pictures the copied elements as they are drawn; empty while they are being drawn
    record Load(String design, String list, Optional<Pictures> pictures) {}

    /// The copied elements as they are drawn.
    final class Pictures {
        private final byte[] png;
        private final byte[] svg;

        public Pictures(byte[] png, byte[] svg) {
            this.png = png.clone();
            this.svg = svg.clone();
        }

        public byte[] png() {
            return png.clone();
        }

        public byte[] svg() {
            return svg.clone();
        }
    }

    /// Puts a copy there, in the place of what was there.
    void put(Load load);

    /// The text of a copy, of whichever program; empty when there is none.
    Optional<String> take();
}
