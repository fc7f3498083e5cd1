/// The main window: it puts the rooms in their docks, with menus, tool bar, status bar, toasts and files around them.
/// Imported by the app alone. Start with {@link org.vpcstudio.ui.shell.StudioWindow}.
package org.vpcstudio.ui.shell;
