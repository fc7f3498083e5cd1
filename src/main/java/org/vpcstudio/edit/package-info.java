/// How a design changes. An {@link org.vpcstudio.edit.Edit} is a value that turns one document into the next;
/// {@link org.vpcstudio.edit.History} keeps the earlier documents for undo. Creating, connecting, moving and deleting
/// compose edits. Imported by check (quick fixes), the session, the window and the command line; start with `Edit`.
package org.vpcstudio.edit;
