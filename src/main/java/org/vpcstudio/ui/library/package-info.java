/// What the studio keeps beside the project files, for the user to see: what was not saved, earlier versions, files
/// opened lately. Imported by the shell and the app; start with {@link org.vpcstudio.ui.library.Library}.
package org.vpcstudio.ui.library;
