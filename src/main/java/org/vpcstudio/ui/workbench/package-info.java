/// What the rooms of the window share, the table in the middle: {@link org.vpcstudio.ui.workbench.Workbench} with the
/// session, the selection, the mode, the playhead, and the actions. Rooms know the workbench, never each other.
package org.vpcstudio.ui.workbench;
