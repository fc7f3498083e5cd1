package org.vpcstudio.ui.problems;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Message;

/// Findings about the HA pair that do not depend on any rule.
final class Samples {
    static final Finding NOTE = finding("KA-043", Severity.INFO, Designs.CLUSTER, "", List.of());
    static final Finding WARNING =
            finding("KA-013", Severity.WARNING, Designs.CLUSTER, "settings.authentication.password", List.of());
    static final Finding ERROR = finding(
            "VIP-012",
            Severity.ERROR,
            Designs.ECS_2,
            "guest.ipForward",
            List.of(new QuickFix(Message.of("edit.rename", "fixed"), new Edit.Put(forwarding()))));

    private Samples() {}

    private static Ecs forwarding() {
        Ecs ecs = server(Designs.haPair(), Designs.ECS_2);
        return ecs.withGuest(ecs.guest().withIpForward(true));
    }

    static Ecs server(Document document, ResourceId id) {
        return document.topology().find(id, Ecs.class).orElseThrow();
    }

    private static Finding finding(
            String code, Severity severity, ResourceId resource, String property, List<QuickFix> fixes) {
        return new Finding(
                new RuleInfo(code, "slug", severity, "Source of " + code),
                severity,
                Anchor.at(resource, property),
                Message.of("edit.rename", "title of " + code),
                Message.of("edit.rename", "why " + code),
                List.of(),
                fixes);
    }
}
