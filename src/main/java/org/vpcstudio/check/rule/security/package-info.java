/// Rules about security groups, and about what they do to VRRP adverts (area SG, KA-020). Imported by
/// `check.book` only. Start with `AdminPortOpen`.
package org.vpcstudio.check.rule.security;
