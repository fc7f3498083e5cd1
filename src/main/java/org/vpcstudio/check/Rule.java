package org.vpcstudio.check;

import java.util.List;

/// One rule of the catalogue. Pure: the same design gives the same findings in the same order.
public interface Rule {
    RuleInfo info();

    /// What is wrong with the design as far as this rule goes; nothing for input that does not parse (GEN-005 tells).
    List<Finding> check(RuleContext context);
}
