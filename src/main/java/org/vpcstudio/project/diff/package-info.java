/// What two designs differ in, found as the shapes of the model's records say. Imported by the command line.
/// Start with `Difference`.
package org.vpcstudio.project.diff;
