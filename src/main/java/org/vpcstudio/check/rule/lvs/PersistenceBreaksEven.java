package org.vpcstudio.check.rule.lvs;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;

/// LVS-014: a virtual server that should spread evenly keeps clients on one backend.
public final class PersistenceBreaksEven implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("LVS-014", "persistence-breaks-even", Severity.WARNING, "ka:man; KA#2236");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Balancing.servers(context)
                .filter(server ->
                        server.scheduler().equals("rr") || server.scheduler().equals("wrr"))
                .flatMap(server -> server.persistenceSeconds().stream()
                        .map(seconds -> INFO.finding(
                                        Anchor.at(server.id(), "persistenceSeconds"), server.name(), seconds)
                                .withFix(INFO.fix(
                                        new Edit.Put(server.withPersistenceSeconds(Optional.empty())), server.name()))))
                .toList();
    }
}
