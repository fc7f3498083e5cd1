package org.vpcstudio.check;

/// What is known about a rule without a design.
///
/// @param id its code in the catalogue, such as `VIP-012`
/// @param slug its name, such as `ip-forwarding-on-standby`; the page that explains it has the same name
/// @param severity the worst it reports
/// @param source where the cloud or keepalived says so
public record RuleInfo(String id, String slug, Severity severity, String source) {
    /// The area, such as `VIP`.
    public String area() {
        return id.substring(0, id.indexOf('-'));
    }

    /// The number inside the area.
    public int number() {
        return Integer.parseInt(id.substring(id.indexOf('-') + 1));
    }
}
