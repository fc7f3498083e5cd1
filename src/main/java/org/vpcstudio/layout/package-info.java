/// Automatic layout with the Eclipse Layout Kernel: puts what is in each container in layers along its connections,
/// from the innermost container outwards. Reads a document, gives a step. Imported by the canvas; start with
/// `AutoLayout`.
package org.vpcstudio.layout;
