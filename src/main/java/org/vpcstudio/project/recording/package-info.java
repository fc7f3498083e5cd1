/// A simulation as it is kept: the design it ran on and its trace, so that it is shown again without simulating.
/// Imported by the window's library; start with `Recording`.
package org.vpcstudio.project.recording;
