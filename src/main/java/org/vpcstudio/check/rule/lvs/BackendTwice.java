package org.vpcstudio.check.rule.lvs;

import java.util.ArrayList;
import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.RealServer;

/// LVS-021: a virtual server lists a backend twice.
public final class BackendTwice implements Rule {
    private static final RuleInfo INFO = new RuleInfo("LVS-021", "backend-twice", Severity.ERROR, "derived");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Balancing.servers(context)
                .flatMap(server -> Balancing.backends(context, server).stream())
                .filter(BackendTwice::isRepeated)
                .map(backend -> INFO.finding(
                                backend.anchor("nic"), backend.server().name(), backend.name())
                        .withRelated(backend.nic().ecs().id())
                        .withFix(INFO.fix(
                                without(backend),
                                backend.at() + 1,
                                backend.server().name())))
                .toList();
    }

    private static boolean isRepeated(Backend backend) {
        return backend.server().realServers().subList(0, backend.at()).stream()
                .anyMatch(real -> real.nic().equals(backend.real().nic())
                        && real.port() == backend.real().port());
    }

    private static Edit without(Backend backend) {
        List<RealServer> rest = new ArrayList<>(backend.server().realServers());
        rest.remove(backend.at());
        return new Edit.Put(backend.server().withRealServers(rest));
    }
}
