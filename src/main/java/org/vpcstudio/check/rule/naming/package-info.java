/// Rules about names and references (area GEN). Imported by `check.book` only. Start with `BlankName`; `References`
/// lists who names whom.
package org.vpcstudio.check.rule.naming;
