/// The design as one immutable value, {@link org.vpcstudio.model.Document}: topology, diagram and scenarios. Everyone
/// may import it.
package org.vpcstudio.model;
