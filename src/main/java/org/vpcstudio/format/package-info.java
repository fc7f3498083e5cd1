/// What an export is: an {@link org.vpcstudio.format.Exporter} turns a document into {@link
/// org.vpcstudio.format.Artifact}s and {@link org.vpcstudio.format.Notice}s, without disk or clock. One package
/// a format below; their list in
/// `format.book`. Start with `Exporter`.
package org.vpcstudio.format;
