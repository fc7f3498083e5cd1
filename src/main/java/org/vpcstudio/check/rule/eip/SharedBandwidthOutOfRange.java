package org.vpcstudio.check.rule.eip;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.SharedBandwidth;

/// EIP-008: a shared bandwidth is outside of what the cloud offers.
public final class SharedBandwidthOutOfRange implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "EIP-008",
            "shared-bandwidth-out-of-range",
            Severity.ERROR,
            "vpc:shared_bandwidth/assigning_a_shared_bandwidth.rst; "
                    + "vpcapi:vpc_apis_v1_v2/bandwidth_v2.0/assigning_a_shared_bandwidth.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        CloudProfile profile = context.profile();
        int least = profile.number("bw.minSharedMbit");
        int most = profile.limit("bw.maxSharedMbit").orElse(Integer.MAX_VALUE);
        int sure = profile.limit("bw.maxSharedMbitDoubtful").orElse(Integer.MAX_VALUE);
        return context.each(SharedBandwidth.class)
                .flatMap(shared -> check(shared, least, sure, most).stream())
                .toList();
    }

    private static Optional<Finding> check(SharedBandwidth shared, int least, int sure, int most) {
        int size = shared.sizeMbit();
        Anchor anchor = Anchor.at(shared.id(), "sizeMbit");
        int next = Math.clamp(size, least, sure);
        QuickFix fix = INFO.fix(new Edit.Put(shared.withSizeMbit(next)), next);
        if (size < least || size > most) {
            return Optional.of(
                    INFO.finding(anchor, shared.name(), size, least, most).withFix(fix));
        }
        return size <= sure
                ? Optional.empty()
                : Optional.of(INFO.variant("doubtful", anchor, shared.name(), size, sure)
                        .withSeverity(Severity.WARNING)
                        .withFix(fix));
    }
}
