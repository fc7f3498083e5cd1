/// Everything at the keyboard: the command palette, going to an element or a file, and the sheet of shortcuts. Imported
/// by the app, which puts it together; start with {@link org.vpcstudio.ui.commands.Commands}.
package org.vpcstudio.ui.commands;
