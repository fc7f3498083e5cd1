package org.vpcstudio.check.rule.eip;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Eip;

/// EIP-007: the bandwidth of an EIP is between two steps of the cloud.
public final class BandwidthOffStep implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "EIP-007", "bandwidth-off-step", Severity.ERROR, "vpcapi:vpc_apis_v1_v2/eip/assigning_an_eip.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Eip.class)
                .filter(eip -> eip.sharedBandwidth().isEmpty())
                .flatMap(eip -> check(context.profile(), eip))
                .toList();
    }

    private static Stream<Finding> check(CloudProfile profile, Eip eip) {
        int size = eip.bandwidth().sizeMbit();
        return profile.steps("bw.steps").stream()
                .filter(step -> size > step.above())
                .limit(1)
                .filter(step -> size % step.step() != 0)
                .map(step -> finding(eip, size, step.above(), step.step()));
    }

    private static Finding finding(Eip eip, int size, int bound, int step) {
        int below = size / step * step;
        int above = below + step;
        return INFO.finding(Anchor.at(eip.id(), "bandwidth.sizeMbit"), eip.name(), size, bound, step, below, above)
                .withFix(INFO.fix(new Edit.Put(eip.withBandwidth(new Eip.Bandwidth(above))), above));
    }
}
