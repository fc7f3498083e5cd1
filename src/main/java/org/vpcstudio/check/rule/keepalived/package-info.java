/// Rules about keepalived clusters: their nodes and how their adverts travel (area KA; who wins is in `election`).
/// Imported by `check.book` only. Start with `MulticastInCloud`.
package org.vpcstudio.check.rule.keepalived;
