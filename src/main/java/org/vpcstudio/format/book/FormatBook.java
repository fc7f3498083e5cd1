package org.vpcstudio.format.book;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.format.Exporter;
import org.vpcstudio.format.keepalived.KeepalivedExporter;
import org.vpcstudio.format.picture.PictureExporter;
import org.vpcstudio.format.terraform.TerraformOtcExporter;

/// Every exporter, in the order the export dialog shows them.
public final class FormatBook {
    /// The exporters.
    public static final List<Exporter> EXPORTERS = List.of(
            new TerraformOtcExporter(),
            new KeepalivedExporter(),
            new PictureExporter(PictureExporter.Kind.SVG),
            new PictureExporter(PictureExporter.Kind.PNG),
            new PictureExporter(PictureExporter.Kind.PDF));

    private FormatBook() {}

    public static Optional<Exporter> exporter(String id) {
        return EXPORTERS.stream().filter(exporter -> exporter.id().equals(id)).findFirst();
    }
}
