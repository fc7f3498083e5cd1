/// Where things are drawn. Validators and exporters of configuration never read it. Imported by edit, arrange, drawing,
/// project and the window; start with `Diagram`.
package org.vpcstudio.model.diagram;
