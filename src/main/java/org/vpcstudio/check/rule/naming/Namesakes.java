package org.vpcstudio.check.rule.naming;

import java.util.List;
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

    /// One finding for each that comes after the first of its name.
    static <R extends Resource> List<Finding> of(
            RuleContext context, RuleInfo rule, Class<R> kind, Function<R, Room> room) {
        int longest = context.profile().number("name.max");
        return context.each(kind)
                .filter(one -> !one.name().isBlank())
                .flatMap(one -> first(context, kind, one, room).stream()
                        .map(other -> finding(rule, one, other, FreeNames.like(context.index(), one.name(), longest))))
                .toList();
    }

    private static <R extends Resource> Optional<R> first(
            RuleContext context, Class<R> kind, R one, Function<R, Room> room) {
        return context.index()
                .named(one.name(), kind)
                .takeWhile(other -> !other.id().equals(one.id()))
                .filter(other -> room.apply(other).equals(room.apply(one)))
                .findFirst();
    }

    private static Finding finding(RuleInfo rule, Resource one, Resource other, String name) {
        return rule.finding(Anchor.at(one.id(), "name"), one.name())
                .withRelated(other.id())
                .withFix(rule.fix(new Edit.Put(one.withName(name)), name));
    }
}
