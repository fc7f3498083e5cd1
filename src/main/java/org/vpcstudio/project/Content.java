package org.vpcstudio.project;

import java.io.IOException;
import org.vpcstudio.project.json.Pieces;

/// What a file is to say.
@FunctionalInterface
interface Content {
    /// Hands it over from the beginning to the end.
    ///
    /// @throws IOException when a piece is not wanted, because the disk refuses
    void into(Pieces pieces) throws IOException;
}
