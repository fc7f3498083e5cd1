/// The list of all rules in plain sight, {@link org.vpcstudio.check.book.RuleBook}, and the
/// {@link org.vpcstudio.check.book.Checker} that runs them. Imported by the session and the command line.
package org.vpcstudio.check.book;
