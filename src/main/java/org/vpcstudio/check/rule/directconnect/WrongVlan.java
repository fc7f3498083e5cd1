package org.vpcstudio.check.rule.directconnect;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.VirtualInterface;

/// DC-006: the VLAN of a virtual interface is none, or is taken on its line.
public final class WrongVlan implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "DC-006",
            "wrong-vlan",
            Severity.ERROR,
            "dc:getting_started/enabling_direct_connect/connecting_your_on-premises_data_center_to_the_cloud.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        int most = context.profile().number("dc.maxVlan");
        return Lines.interfaces(context)
                .flatMap(link -> check(context, link, most).stream())
                .toList();
    }

    private static Optional<Finding> check(RuleContext context, VirtualInterface link, int most) {
        List<VirtualInterface> beside = context.index().referring(link.connection(), VirtualInterface.class).stream()
                .filter(other -> !other.id().equals(link.id()))
                .toList();
        Anchor anchor = Lines.anchor(link, "vlan");
        int vlan = link.vlan();
        if (vlan < 0 || vlan > most) {
            return Optional.of(INFO.finding(anchor, link.name(), vlan, most).withFix(free(link, beside)));
        }
        boolean repeated = beside.stream()
                .anyMatch(other -> other.vlan() == vlan && other.id().compareTo(link.id()) < 0);
        return repeated || (vlan == 0 && !beside.isEmpty())
                ? Optional.of(INFO.variant("taken", anchor, link.name(), vlan).withFix(free(link, beside)))
                : Optional.empty();
    }

    private static QuickFix free(VirtualInterface link, List<VirtualInterface> beside) {
        int vlan = IntStream.iterate(1, i -> i + 1)
                .filter(i -> beside.stream().noneMatch(other -> other.vlan() == i))
                .findFirst()
                .orElseThrow();
        return INFO.fix(new Edit.Put(link.withVlan(vlan)), vlan, link.name());
    }
}
