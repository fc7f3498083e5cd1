package org.vpcstudio.check.rule.election;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode.StartState;

/// KA-026: a node that is not the best starts as MASTER.
public final class MasterOnStandby implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("KA-026", "master-on-standby", Severity.WARNING, "ka:man; KA#754");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .flatMap(cluster -> check(cluster, context.members(cluster)))
                .toList();
    }

    private static Stream<Finding> check(KeepalivedCluster cluster, List<Member> ranked) {
        Edit mended = new Edit.Put(cluster.withNodes(cluster.nodes().stream()
                .map(node -> node.withStartState(StartState.BACKUP))
                .toList()));
        return ranked.stream()
                .skip(1)
                .filter(member -> member.node().startState() == StartState.MASTER)
                .map(member -> INFO.finding(
                                member.anchor("startState"),
                                member.name(),
                                ranked.getFirst().name(),
                                ranked.getFirst().node().priority())
                        .withRelated(member.id())
                        .withFix(INFO.fix(mended, cluster.name())));
    }
}
