package org.vpcstudio.check.book;

import java.util.List;
import org.vpcstudio.check.Rule;

/// Every rule, in the order of area and number.
public final class RuleBook {
    /// The rules.
    public static final List<Rule> RULES = List.of();

    private RuleBook() {}
}
