/// keepalived.conf: {@link org.vpcstudio.format.keepalived.KeepalivedConf} reads and prints the values of
/// `model.keepalived`, {@link org.vpcstudio.format.keepalived.KeepalivedExporter} writes one file a node. Imported by
/// the formats that deliver these files and by format.book; start with `KeepalivedConf`.
package org.vpcstudio.format.keepalived;
