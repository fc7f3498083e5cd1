package org.vpcstudio.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.workbench.Workbench;

/// How many of what, in words.
final class Counts {
    private final Workbench workbench;

    Counts(Workbench workbench) {
        this.workbench = workbench;
    }

    /// "1 error", "2 errors": the sentences `count.<what>.one` and `count.<what>.many`.
    String of(String what, long count) {
        return workbench.say(Message.of("count." + what + (count == 1 ? ".one" : ".many"), count));
    }

    /// "1 ECS, 2 VIPs selected", or how many elements there are when nothing is selected.
    String selection() {
        List<Resource> selected = workbench.selected();
        if (selected.isEmpty()) {
            return of("element", workbench.session().document().get().topology().size());
        }
        Map<Kind, Long> byKind =
                selected.stream().collect(Collectors.groupingBy(Resource::kind, TreeMap::new, Collectors.counting()));
        List<String> parts = new ArrayList<>();
        byKind.forEach((kind, count) -> parts.add(of(kind.code(), count)));
        return workbench.say(Message.of("status.selected", String.join(", ", parts)));
    }
}
