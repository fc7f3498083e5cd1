/// The text that a copy is on the clipboard, so that it travels between windows and programs. Imported by the window;
/// start with {@link org.vpcstudio.project.clip.ClipText}.
package org.vpcstudio.project.clip;
