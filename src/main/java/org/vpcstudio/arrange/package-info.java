/// The geometry of lines on plain numbers: where a connection runs so that it bends little and passes nothing it should
/// not. Knows boxes and sides, no resources. Imported by drawing, session and the canvas; start with `Router`.
package org.vpcstudio.arrange;
