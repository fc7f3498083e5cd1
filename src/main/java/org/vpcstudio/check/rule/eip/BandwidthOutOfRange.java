package org.vpcstudio.check.rule.eip;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Eip;

/// EIP-006: the bandwidth of an EIP is outside of what the cloud offers.
public final class BandwidthOutOfRange implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "EIP-006",
            "bandwidth-out-of-range",
            Severity.ERROR,
            "vpcapi:vpc_apis_v1_v2/eip/assigning_an_eip.rst; eip:faqs/bandwidth/what_is_the_bandwidth_size_range.rst");

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
        int least = profile.number("eip.minMbit");
        int sure = profile.number("eip.minMbitDoubtful");
        OptionalInt limit = profile.limit("eip.maxMbit");
        int most = limit.orElse(Integer.MAX_VALUE);
        Anchor anchor = Anchor.at(eip.id(), "bandwidth.sizeMbit");
        if (size < least || size > most) {
            Finding finding = limit.isPresent()
                    ? INFO.finding(anchor, eip.name(), size, least, most)
                    : INFO.variant("low", anchor, eip.name(), size, least);
            return Stream.of(finding.withFix(fix(eip, Math.clamp(size, sure, most))));
        }
        return size >= sure
                ? Stream.empty()
                : Stream.of(INFO.variant("doubtful", anchor, eip.name(), size, sure)
                        .withSeverity(Severity.WARNING)
                        .withFix(fix(eip, sure)));
    }

    private static QuickFix fix(Eip eip, int size) {
        return INFO.fix(new Edit.Put(eip.withBandwidth(new Eip.Bandwidth(size))), size);
    }
}
