package org.vpcstudio.format.terraform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vpcstudio.format.Artifact;
import org.vpcstudio.format.Exporter;
import org.vpcstudio.format.Plan;
import org.vpcstudio.format.terraform.Hcl.Body;
import org.vpcstudio.model.Document;

/// A Terraform root module for Open Telekom Cloud. Needs the provider `opentelekomcloud/opentelekomcloud` alone, no
/// helper providers; passwords are variables (rule EXP-007).
public final class TerraformOtcExporter implements Exporter {
    @Override
    public String id() {
        return "terraform-otc";
    }

    @Override
    public String folder() {
        return "terraform";
    }

    @Override
    public Plan export(Document document) {
        Remarks remarks = new Remarks();
        Parts parts = new Parts(document, remarks);
        List<Boot> boots = Boot.of(parts);
        SettingsFiles settings = new SettingsFiles(parts, boots);
        List<Artifact> files = new ArrayList<>();
        add(files, "versions.tf", settings.versions());
        add(files, "providers.tf", settings.providers());
        add(files, "variables.tf", settings.variables());
        add(files, "network.tf", new NetworkFile(parts, remarks).write());
        add(files, "security.tf", new SecurityFile(parts, remarks).write());
        add(files, "compute.tf", new ComputeFile(parts, boots, remarks).write());
        add(files, "vip.tf", new VipFile(parts, remarks).write());
        add(files, "outputs.tf", settings.outputs());
        add(files, "terraform.tfvars.example", settings.example());
        boots.forEach(boot -> files.add(boot.artifact()));
        boots.forEach(boot -> boot.remark(parts, remarks));
        settings.secrets()
                .forEach(cluster -> remarks.add(cluster.name(), "secret", Passwords.variable(cluster, parts)));
        Beyond.remark(document.topology(), remarks);
        files.add(new Readme(parts, boots, settings, remarks).write());
        files.sort(Comparator.comparing(Artifact::path));
        return new Plan(files, remarks.all());
    }

    /// A file without content is left out.
    private static void add(List<Artifact> files, String path, Body body) {
        if (!body.isEmpty()) {
            files.add(Artifact.text(path, HclPrinter.print(body.items())));
        }
    }
}
