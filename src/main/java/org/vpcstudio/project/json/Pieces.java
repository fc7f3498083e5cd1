package org.vpcstudio.project.json;

import java.io.IOException;

/// Takes the bytes of a file piece by piece, from the first to the last.
@FunctionalInterface
public interface Pieces {
    /// Takes the next bytes; they belong to the taker from now on.
    ///
    /// @throws IOException when no more are wanted, because the disk refuses
    void take(byte[] piece) throws IOException;
}
