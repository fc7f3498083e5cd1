package org.vpcstudio.format;

import org.vpcstudio.model.Document;

/// One format a design can be taken away in. Pure and deterministic: the same document gives the same bytes.
public interface Exporter {
    /// Its name on the command line, such as `terraform-otc`; also the message key `format.<id>` and
    /// `format.<id>.hint`.
    String id();

    /// The folder its files belong in, below the folder of the whole plan, such as `terraform`.
    String folder();

    Plan export(Document document);
}
