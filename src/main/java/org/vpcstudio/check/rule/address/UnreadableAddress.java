package org.vpcstudio.check.rule.address;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Placed;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Unplaced;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.Vpc;

/// GEN-005: an address or a range cannot be read, or a range has host bits set. All other rules are silent about it.
public final class UnreadableAddress implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("GEN-005", "unreadable-address", Severity.ERROR, "vpcapi:appendix/error_codes.rst (VPC.0212)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Resource resource : context.topology().all()) {
            switch (resource) {
                case Vpc vpc -> findings.addAll(range(vpc, vpc.cidr(), vpc::withCidr));
                case Subnet subnet -> {
                    findings.addAll(range(subnet, subnet.cidr(), subnet::withCidr));
                    findings.addAll(optional(subnet, "gateway", List.of(subnet.gateway())));
                    findings.addAll(address(subnet, "dns", subnet.dns()));
                }
                case Ecs ecs -> findings.addAll(server(ecs));
                case Vip vip -> findings.addAll(address(vip, "address", List.of(vip.address())));
                case Eip eip -> findings.addAll(optional(eip, "address", List.of(eip.address())));
                case SecurityGroup group -> findings.addAll(remotes(group));
                case Placed _, Unplaced _ -> {}
            }
        }
        return findings;
    }

    private static List<Finding> server(Ecs ecs) {
        List<Finding> findings = new ArrayList<>();
        ecs.nics()
                .forEach(nic -> findings.addAll(
                        address(ecs, new ServerNic(ecs, nic).anchor("address").property(), List.of(nic.address()))));
        findings.addAll(address(ecs, "guest.addresses", ecs.guest().addresses()));
        return findings;
    }

    private static List<Finding> remotes(SecurityGroup group) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < group.rules().size(); i++) {
            if (group.rules().get(i).remote() instanceof SecurityRule.Remote.Range(Written<Cidr> cidr)
                    && cidr.value().isEmpty()) {
                findings.add(unreadableRange(group, "rules." + i + ".remote", cidr));
            }
        }
        return findings;
    }

    private static List<Finding> range(Resource owner, Written<Cidr> cidr, Function<Written<Cidr>, Resource> put) {
        if (cidr.value().isEmpty()) {
            return List.of(unreadableRange(owner, "cidr", cidr));
        }
        Cidr range = cidr.value().get();
        if (!range.hasHostBits()) {
            return List.of();
        }
        Edit clear = new Edit.Put(put.apply(Written.cidr(range.network())));
        return List.of(INFO.variant("host-bits", Anchor.at(owner.id(), "cidr"), owner.name(), range, range.network())
                .withFix(INFO.fix(clear, range.network())));
    }

    private static Finding unreadableRange(Resource owner, String property, Written<Cidr> cidr) {
        return cidr.isBlank()
                ? INFO.variant("no-range", Anchor.at(owner.id(), property), owner.name())
                : INFO.variant("range", Anchor.at(owner.id(), property), owner.name(), cidr);
    }

    private static List<Finding> address(Resource owner, String property, List<? extends Written<?>> addresses) {
        return addresses.stream()
                .filter(address -> address.value().isEmpty())
                .map(address -> address.isBlank()
                        ? INFO.variant("none", Anchor.at(owner.id(), property), owner.name())
                        : INFO.finding(Anchor.at(owner.id(), property), owner.name(), address))
                .toList();
    }

    /// Where blank means that the cloud chooses.
    private static List<Finding> optional(Resource owner, String property, List<? extends Written<?>> addresses) {
        return address(
                owner,
                property,
                addresses.stream().filter(address -> !address.isBlank()).toList());
    }
}
