package org.vpcstudio.check;

import java.util.List;

/// One rule of the catalogue. Pure: the same design gives the same findings in the same order.
public interface Rule {
    RuleInfo info();

    /// What is wrong with the design as far as this rule goes; nothing for input that does not parse (GEN-005
    /// tells).
    ///
    /// Looks at {@link RuleContext#each} and says of every element what it says of it alone: after an edit it
    /// is asked about a few elements only. What else there is, it looks up by {@link RuleContext#topology} and
    /// {@link RuleContext#index}.
    List<Finding> check(RuleContext context);

    /// Whether what it says of one element hangs on which others it is asked about: then it is always asked
    /// about all of them. For rules about the few large things, such as VPCs.
    default boolean compares() {
        return false;
    }
}
