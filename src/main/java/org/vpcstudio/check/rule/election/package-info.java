/// Rules about who becomes master, when, and what trackers do to it (area KA from the priorities on). Imported by
/// `check.book` only. Start with `EqualPriorities`.
package org.vpcstudio.check.rule.election;
