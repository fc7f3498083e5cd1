/// What a rule is and what it finds: {@link org.vpcstudio.check.Rule}, {@link org.vpcstudio.check.Finding},
/// {@link org.vpcstudio.check.QuickFix}. The rules themselves live below `check.rule`, their list in
/// `check.book`. What rules share is here, too: who names whom (`Index`), routes (`Routing`), what security
/// groups let pass (`GroupFilter`), sites (`OnPremises`), properties by name (`Property`). Start with `Rule`.
///
/// Checking again after an edit: {@link org.vpcstudio.check.Inspection}. A rule does not declare what it reads.
/// It asks {@link org.vpcstudio.check.RuleContext#each} for elements and says of each what it says of it alone,
/// so that it can be asked about one element only; a rule that cannot says so ({@link
/// org.vpcstudio.check.Rule#compares}). Everything else it sees, it sees through the index, which takes down
/// the cells that a unit of work (`Unit`) looks at (`Reading`, `Cell`): an element, who of a kind names an
/// element, a kind, a name, all names. A change of an element touches a few cells, and only their readers run
/// again. The memory is one reference each way for each thing a unit looks at beside its own element. `Ledger`
/// keeps the findings in order.
package org.vpcstudio.check;
