/// The drawing as a file, without a display: brushes that write SVG, PNG and PDF with the program's own typefaces.
/// Imported by `format.book` and by who needs one picture in a chosen theme. Start with {@link
/// org.vpcstudio.format.picture.Picture}.
package org.vpcstudio.format.picture;
