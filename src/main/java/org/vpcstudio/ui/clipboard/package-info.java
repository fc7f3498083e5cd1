/// Cutting, copying, pasting and duplicating elements, within the window, between windows and with other programs.
/// Imported by the app, which puts it together; start with {@link org.vpcstudio.ui.clipboard.CopyPaste}.
package org.vpcstudio.ui.clipboard;
