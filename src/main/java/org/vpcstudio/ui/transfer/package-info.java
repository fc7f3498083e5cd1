/// Taking a design away: the dialog that previews a plan and writes it to a folder. Imported by the shell only; start
/// with {@link org.vpcstudio.ui.transfer.ExportDialog}.
package org.vpcstudio.ui.transfer;
