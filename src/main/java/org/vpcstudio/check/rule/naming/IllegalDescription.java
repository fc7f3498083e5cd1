package org.vpcstudio.check.rule.naming;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Property;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;

/// GEN-006: a description is too long or has an angle bracket.
public final class IllegalDescription implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "GEN-006",
            "illegal-description",
            Severity.ERROR,
            "vpc:vpc_and_subnet/subnet/creating_a_subnet_for_the_vpc.rst; "
                    + "dc:best_practices/configuring_redundant_or_active_standby_connections.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return CloudKinds.of(context)
                .filter(resource -> !resource.remarks().description().isEmpty())
                .flatMap(resource -> check(resource, longest(context, resource.kind())))
                .toList();
    }

    private static int longest(RuleContext context, Kind kind) {
        boolean shorter = kind == Kind.VIRTUAL_GATEWAY || kind == Kind.VIRTUAL_INTERFACE;
        return context.profile()
                .limit(shorter ? "dc.maxDescription" : "description.max")
                .orElse(Integer.MAX_VALUE);
    }

    private static Stream<Finding> check(Resource resource, int longest) {
        String written = resource.remarks().description();
        String plain = written.replaceAll("[<>]", "");
        if (plain.equals(written) && written.length() <= longest) {
            return Stream.empty();
        }
        Anchor anchor = Anchor.at(resource.id(), "remarks.description");
        String mended = plain.length() > longest ? plain.substring(0, longest) : plain;
        Finding finding = plain.equals(written)
                ? INFO.finding(anchor, resource.name(), written.length(), longest)
                : INFO.variant("brackets", anchor, resource.name());
        return Stream.of(
                finding.withFix(INFO.fix(Property.put(resource, "remarks.description", mended), resource.name())));
    }
}
