/// Rules about VPC peerings and their routes (area PEER). Imported by `check.book` only. Start with
/// `PeeringWithoutRoute`; `Ends` has what they share.
package org.vpcstudio.check.rule.peering;
