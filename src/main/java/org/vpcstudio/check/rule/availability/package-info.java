/// Rules about what breaks when one thing breaks (area HA). Imported by `check.book` only. Start with
/// `SinglePointOfFailure`.
package org.vpcstudio.check.rule.availability;
