/// The list of built-in formats, {@link org.vpcstudio.format.book.FormatBook}. Imported by the export room of
/// the window and the command line.
package org.vpcstudio.format.book;
