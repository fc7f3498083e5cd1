package org.vpcstudio.check.rule.naming;

import java.util.List;
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

    @Override
    public List<Finding> check(RuleContext context) {
        int longest = context.profile().number("name.max");
        return CloudKinds.of(context)
                .filter(resource -> !resource.name().isBlank())
                .flatMap(resource -> check(context, resource, longest))
                .toList();
    }

    private static Stream<Finding> check(RuleContext context, Resource resource, int longest) {
        String name = resource.name();
        Pattern pattern = context.profile().characters(key(resource.kind()));
        boolean legal = pattern.matcher(name).matches();
        if (legal && name.length() <= longest) {
            return Stream.empty();
        }
        Anchor anchor = Anchor.at(resource.id(), "name");
        String mended = FreeNames.like(
                context.index(),
                name.codePoints()
                        .mapToObj(Character::toString)
                        .map(letter -> pattern.matcher(letter).matches() ? letter : "-")
                        .collect(Collectors.joining()),
                longest);
        Finding finding = legal
                ? INFO.variant("long", anchor, name, name.length(), longest)
                : INFO.finding(anchor, name, illegal(name, pattern));
        boolean onlyTheConsole = resource.kind() == Kind.NETWORK_ACL
                && name.length() <= longest
                && context.profile().characters("name.characters").matcher(name).matches();
        return Stream.of(finding.withSeverity(onlyTheConsole ? Severity.WARNING : Severity.ERROR)
                .withFix(INFO.fix(new Edit.Put(resource.withName(mended)), mended)));
    }

    /// The console takes no period for an ACL; the API of version 3 does.
    private static String key(Kind kind) {
        return kind == Kind.NETWORK_ACL
                ? "acl.nameCharacters"
                : kind == Kind.VPC_PEERING
                        ? "peering.nameCharacters"
                        : kind == Kind.DIRECT_CONNECTION || kind == Kind.VIRTUAL_INTERFACE
                                ? "dc.nameCharacters"
                                : "name.characters";
    }

    private static String illegal(String name, Pattern pattern) {
        return name.codePoints()
                .mapToObj(Character::toString)
                .filter(letter -> !pattern.matcher(letter).matches())
                .distinct()
                .map(letter -> letter.isBlank() ? "␣" : letter)
                .collect(Collectors.joining(" "));
    }
}
