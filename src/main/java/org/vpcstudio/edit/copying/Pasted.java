package org.vpcstudio.edit.copying;

import java.util.List;
import java.util.Set;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;

/// What pasting does.
///
/// @param edit puts the copies into the design; nothing when all of them were refused
/// @param elements the copies that do not lie in another one, to be selected
/// @param readdressed which addresses and ranges are others now
/// @param leftOut what could not come along, and why
public record Pasted(Edit edit, Set<ResourceId> elements, List<Readdressed> readdressed, List<Message> leftOut) {
    /// An address or a range of a copy.
    ///
    /// @param name of the copy
    /// @param before as it was copied
    /// @param after as it is now
    public record Readdressed(String name, String before, String after) {}

    public Pasted {
        elements = Set.copyOf(elements);
        readdressed = List.copyOf(readdressed);
        leftOut = List.copyOf(leftOut);
    }

    public boolean isEmpty() {
        return edit.equals(Edit.all());
    }
}
