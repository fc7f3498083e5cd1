package org.vpcstudio.ui.canvas.gesture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.drawing.Token;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.diagram.Drawn;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.ui.canvas.surface.Pencil;

/// What a gesture would do to others when it ended now: containers that grow, neighbours that are pushed aside.
///
/// @param boxes where they would be, in canvas units
record Aftermath(Document after, Map<ResourceId, Box> boxes) {
    /// @param own what the gesture itself moves, which is shown otherwise
    static Aftermath of(Document before, Document after, Set<ResourceId> own) {
        Map<ResourceId, Box> boxes = new LinkedHashMap<>();
        after.diagram().all().forEach((id, drawn) -> {
            Optional<Drawn> old = before.diagram().drawn(id);
            if (!own.contains(id) && old.isPresent() && !old.get().equals(drawn)) {
                Optional<Box> there = after.diagram().absolute(id, after.topology());
                if (!there.equals(before.diagram().absolute(id, before.topology()))) {
                    there.ifPresent(box -> boxes.put(id, box));
                }
            }
        });
        return new Aftermath(after, boxes);
    }

    void paint(Pencil pencil) {
        boxes.forEach((id, box) -> {
            Kind kind = after.topology().find(id).map(Resource::kind).orElse(Kind.SUBNET);
            pencil.frame(box, kind, 0, 1, Token.ACCENT, List.of(6.0, 4.0));
        });
    }
}
