package org.vpcstudio.check;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Resource;

/// Reports the EIPs that something has beyond the first ones that the cloud allows. The remedy takes one off.
public final class SurplusEips {
    private SurplusEips() {}

    /// A finding for each EIP beyond the limit.
    ///
    /// @param eips all that are bound to the target
    /// @param most how many may be
    /// @param owner the element that has the target
    public static Stream<Finding> of(RuleInfo rule, List<Eip> eips, int most, Eip.Target target, Resource owner) {
        return eips.stream()
                .skip(most)
                .map(eip -> rule.finding(
                                Anchor.at(eip.id(), "targets"),
                                eip.name(),
                                owner.name(),
                                eips.getFirst().name())
                        .withRelated(owner.id())
                        .withFix(rule.fix(without(eip, target), eip.name(), owner.name())));
    }

    private static Edit without(Eip eip, Eip.Target target) {
        return new Edit.Put(eip.withTargets(
                eip.targets().stream().filter(other -> !other.equals(target)).toList()));
    }
}
