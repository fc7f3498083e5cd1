package org.vpcstudio.check.rule.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;

/// Resources of one kind, region and project that have one name.
final class Namesakes {
    private Namesakes() {}

    /// Where a name should be alone.
    record Room(ResourceId region, Optional<ResourceId> project) {}

    private record Key(Room room, String name) {}

    /// One finding for each that comes after the first of its name.
    static <R extends Resource> List<Finding> of(
            RuleContext context, RuleInfo rule, Class<R> kind, Function<R, Room> room) {
        int longest = context.profile().number("name.max");
        FreeNames names = new FreeNames(context.topology());
        Map<Key, R> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        context.topology().each(kind).filter(one -> !one.name().isBlank()).forEach(one -> {
            R other = first.putIfAbsent(new Key(room.apply(one), one.name()), one);
            if (other != null) {
                String name = names.like(one.name(), longest);
                findings.add(rule.finding(Anchor.at(one.id(), "name"), one.name())
                        .withRelated(other.id())
                        .withFix(rule.fix(new Edit.Put(one.withName(name)), name)));
            }
        });
        return findings;
    }
}
