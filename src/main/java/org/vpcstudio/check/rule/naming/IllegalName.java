package org.vpcstudio.check.rule.naming;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;

/// GEN-002: a name is too long or has characters that the cloud refuses.
public final class IllegalName implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "GEN-002",
            "illegal-name",
            Severity.ERROR,
            "vpc:vpc_and_subnet/vpc/creating_a_vpc_with_a_subnet.rst;"
                    + " vpc:virtual_ip_address/assigning_a_virtual_ip_address.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9_.-]+");
    private static final Set<Kind> NAMED =
            EnumSet.of(Kind.VPC, Kind.SUBNET, Kind.SECURITY_GROUP, Kind.ECS, Kind.VIP, Kind.EIP);

    @Override
    public List<Finding> check(RuleContext context) {
        int longest = context.profile().number("name.max");
        FreeNames names = new FreeNames(context.topology());
        return context.topology().all().stream()
                .filter(resource ->
                        NAMED.contains(resource.kind()) && !resource.name().isBlank())
                .flatMap(resource -> check(resource, longest, names))
                .toList();
    }

    private static Stream<Finding> check(Resource resource, int longest, FreeNames names) {
        String name = resource.name();
        boolean legal = LEGAL.matcher(name).matches();
        if (legal && name.length() <= longest) {
            return Stream.empty();
        }
        Anchor anchor = Anchor.at(resource.id(), "name");
        String mended = names.like(name.replaceAll("[^A-Za-z0-9_.-]", "-"), longest);
        Finding finding = legal
                ? INFO.variant("long", anchor, name, name.length(), longest)
                : INFO.finding(anchor, name, illegal(name));
        return Stream.of(finding.withFix(INFO.fix(new Edit.Put(resource.withName(mended)), mended)));
    }

    private static String illegal(String name) {
        return name.codePoints()
                .mapToObj(Character::toString)
                .filter(letter -> !LEGAL.matcher(letter).matches())
                .distinct()
                .map(letter -> letter.isBlank() ? "␣" : letter)
                .collect(Collectors.joining(" "));
    }
}
