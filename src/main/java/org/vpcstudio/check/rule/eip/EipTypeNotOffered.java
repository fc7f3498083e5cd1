package org.vpcstudio.check.rule.eip;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Eip;

/// EIP-004: the type of an EIP is not offered by the cloud.
public final class EipTypeNotOffered implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "EIP-004", "eip-type-not-offered", Severity.ERROR, "vpcapi:vpc_apis_v1_v2/eip/assigning_an_eip.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        List<String> types = context.profile().list("eip.types");
        String usual = context.profile().text("eip.defaultType");
        return context.each(Eip.class)
                .filter(eip -> !types.isEmpty() && !types.contains(eip.type()))
                .map(eip -> INFO.finding(
                                Anchor.at(eip.id(), "type"),
                                eip.name(),
                                eip.type().isBlank() ? "-" : eip.type(),
                                String.join(", ", types))
                        .withFix(INFO.fix(new Edit.Put(eip.withType(usual)), usual)))
                .toList();
    }
}
