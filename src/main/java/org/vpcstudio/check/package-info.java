/// What a rule is and what it finds: {@link org.vpcstudio.check.Rule}, {@link org.vpcstudio.check.Finding},
/// {@link org.vpcstudio.check.QuickFix}. The rules themselves live below `check.rule`, their list in `check.book`.
/// What rules share is here, too: who names whom (`Index`), routes (`Routing`), what security groups let pass
/// (`GroupFilter`), sites (`OnPremises`), properties by name (`Property`). Start with `Rule`.
package org.vpcstudio.check;
