package org.vpcstudio.check.rule.election;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;

/// KA-006: a priority is not one that a backup may have.
public final class PriorityOutOfRange implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("KA-006", "priority-out-of-range", Severity.ERROR, "ka:man; ka:keepalived/vrrp/vrrp.c");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    static final int LOWEST = 1;
    static final int HIGHEST = 254;
    /// The priority of the address owner, RFC 9568 section 5.2.4.
    static final int OWNER = 255;

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .flatMap(cluster -> context.members(cluster).stream())
                .filter(member ->
                        member.node().priority() < LOWEST || member.node().priority() > HIGHEST)
                .map(PriorityOutOfRange::finding)
                .toList();
    }

    private static Finding finding(Member member) {
        int priority = member.node().priority();
        Finding finding = priority == OWNER
                ? INFO.variant("owner", member.anchor("priority"), member.name())
                        .withSeverity(Severity.WARNING)
                : INFO.finding(member.anchor("priority"), member.name(), priority, LOWEST, HIGHEST);
        return finding.withRelated(member.id())
                .withFixes(free(member).stream()
                        .map(next -> INFO.fix(withPriority(member, next), member.name(), next))
                        .toList());
    }

    /// The nearest priority in range that no other node has.
    static Optional<Integer> free(Member member) {
        Set<Integer> taken = member.cluster().nodes().stream()
                .filter(node -> !node.ecs().equals(member.id()))
                .map(KeepalivedNode::priority)
                .collect(Collectors.toSet());
        Stream<Integer> nearest = member.node().priority() < LOWEST
                ? IntStream.rangeClosed(LOWEST, HIGHEST).boxed()
                : IntStream.rangeClosed(LOWEST, HIGHEST).mapToObj(i -> HIGHEST + LOWEST - i);
        return nearest.filter(priority -> !taken.contains(priority)).findFirst();
    }

    static Edit withPriority(Member member, int priority) {
        return new Edit.Put(member.cluster().withNode(member.node().withPriority(priority)));
    }
}
