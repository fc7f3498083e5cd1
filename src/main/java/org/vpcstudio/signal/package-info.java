/// Values that can be watched, without JavaFX. A watcher gets a {@link org.vpcstudio.signal.Subscription}, keeps it and
/// closes it. Imported by the session, the command line and the window; start with `Signal`.
package org.vpcstudio.signal;
