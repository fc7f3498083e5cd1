/// The list of built-in formats, {@link org.vpcstudio.format.book.FormatBook}, and {@link
/// org.vpcstudio.format.book.PlanFolder}, which puts a plan on disk. Imported by the export room of the window and the
/// command line. Start with `FormatBook`.
package org.vpcstudio.format.book;
