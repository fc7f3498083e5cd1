/// The studio's own store, one SQLite file in the data directory of the platform: what was not saved yet
/// ({@link org.vpcstudio.project.sqlite.Journal}), earlier versions, recorded runs, recent files and the state of
/// the window. The user's project file is not its business. Start at {@link org.vpcstudio.project.sqlite.StudioStore};
/// every verb waits for the disk and belongs on a worker. Imported by the session, the window and the app.
package org.vpcstudio.project.sqlite;
