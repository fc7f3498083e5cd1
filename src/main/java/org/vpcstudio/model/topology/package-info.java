/// What a design consists of: one record a kind below the sealed {@link org.vpcstudio.model.topology.Resource}, all of
/// them in a {@link org.vpcstudio.model.topology.Topology}. Resources refer to each other by id, never by
/// object; what a person may draw by mistake can be said here and is the validator's business. What a property is when
/// nobody says it, and what its ids point to, stands at the property. Start with `Resource`.
package org.vpcstudio.model.topology;
