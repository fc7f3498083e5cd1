/// The open document and its history as signals: {@link org.vpcstudio.session.DocumentSession}; background work goes
/// through {@link org.vpcstudio.session.Jobs}, and {@link org.vpcstudio.session.Safekeeping} brings what is
/// unsaved into the journal. Imported by the window, the command line and the app.
package org.vpcstudio.session;
