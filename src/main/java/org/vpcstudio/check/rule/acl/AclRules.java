package org.vpcstudio.check.rule.acl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.AclRule;
import org.vpcstudio.model.topology.NetworkAcl;

/// The rules of an ACL in one direction.
///
/// @param property what the direction is called: `ingress` or `egress`
record AclRules(NetworkAcl acl, String property, List<AclRule> rules) {
    AclRules {
        rules = List.copyOf(rules);
    }

    static Stream<AclRules> of(NetworkAcl acl) {
        return Stream.of(new AclRules(acl, "ingress", acl.ingress()), new AclRules(acl, "egress", acl.egress()));
    }

    Anchor anchor() {
        return Anchor.at(acl.id(), property);
    }

    Anchor anchor(int at, String name) {
        return Anchor.at(acl.id(), property + "." + at + "." + name);
    }

    Anchor anchor(int at) {
        return Anchor.at(acl.id(), property + "." + at);
    }

    /// The ACL with other rules in this direction.
    Edit with(UnaryOperator<List<AclRule>> change) {
        List<AclRule> next = change.apply(new ArrayList<>(rules));
        return new Edit.Put(property.equals("ingress") ? acl.withIngress(next) : acl.withEgress(next));
    }
}
