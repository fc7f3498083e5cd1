package org.vpcstudio.check.rule.lvs;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Guest;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Vip;

/// LVS-010: the VIP is bound to a backend, or stands on its interface instead of the loopback interface.
public final class VipOnBackend implements Rule {
    private static final RuleInfo INFO = new RuleInfo("LVS-010", "vip-on-backend", Severity.ERROR, "derived; seed");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Balancing.answering(context)
                .filter(backend -> !Balancing.isDirector(context, backend))
                .flatMap(backend -> Balancing.vip(context, backend.server()).stream()
                        .flatMap(vip -> Stream.concat(bound(vip, backend), written(vip, backend))))
                .distinct()
                .toList();
    }

    /// The check stays off: the backend needs that (LVS-004).
    private static Stream<Finding> bound(Vip vip, Backend backend) {
        List<NicRef> rest = vip.bindings().stream()
                .filter(ref -> !ref.equals(backend.nic().ref()))
                .toList();
        return rest.size() == vip.bindings().size()
                ? Stream.empty()
                : Stream.of(INFO.finding(Anchor.at(vip.id(), "bindings"), vip.name(), backend.name())
                        .withRelated(backend.nic().ecs().id())
                        .withFix(INFO.fix(new Edit.Put(vip.withBindings(rest)), vip.name(), backend.name())));
    }

    private static Stream<Finding> written(Vip vip, Backend backend) {
        Guest guest = backend.guest();
        List<Written<Ipv4>> here = guest.addresses().stream()
                .filter(address -> address.value().isPresent()
                        && address.value().equals(vip.address().value()))
                .toList();
        if (here.isEmpty()) {
            return Stream.empty();
        }
        List<Written<Ipv4>> rest = guest.addresses().stream()
                .filter(address -> !here.contains(address))
                .toList();
        List<Written<Ipv4>> loopback = Stream.concat(guest.loopbackVips().stream(), here.stream())
                .distinct()
                .toList();
        return Stream.of(INFO.variant(
                        "guest", Anchor.at(backend.nic().ecs().id(), "guest.addresses"), vip.name(), backend.name())
                .withRelated(vip.id())
                .withFix(INFO.namedFix(
                        "fix-move",
                        backend.put(guest.withAddresses(rest).withLoopbackVips(loopback)),
                        vip.name(),
                        backend.name())));
    }
}
