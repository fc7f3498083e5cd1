package org.vpcstudio.check.rule.lvs;

import java.util.ArrayList;
import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;

/// LVS-008: a backend of direct routing does not have the VIP on its loopback interface.
public final class BackendWithoutVip implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("LVS-008", "backend-without-vip", Severity.ERROR, "KA#1827; gh:iqiyi/dpvs#312");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Balancing.answering(context)
                .filter(backend -> !Balancing.isDirector(context, backend))
                .flatMap(backend -> Balancing.address(context, backend.server()).stream()
                        .filter(address -> backend.guest().loopbackVips().stream()
                                .noneMatch(own ->
                                        own.value().filter(address::equals).isPresent()))
                        .map(address -> finding(backend, address)))
                .distinct()
                .toList();
    }

    private static Finding finding(Backend backend, Ipv4 address) {
        List<Written<Ipv4>> all = new ArrayList<>(backend.guest().loopbackVips());
        all.add(Written.address(address));
        return INFO.finding(Anchor.at(backend.nic().ecs().id(), "guest.loopbackVips"), backend.name(), address)
                .withRelated(backend.server().id())
                .withFix(INFO.fix(backend.put(backend.guest().withLoopbackVips(all)), address, backend.name()));
    }
}
