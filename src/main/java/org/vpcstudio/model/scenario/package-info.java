/// Simulation scripts as data: a {@link org.vpcstudio.model.scenario.Scenario} is a list of faults with their times.
/// Imported by edit, sim, project and the window; start with `Scenario`.
package org.vpcstudio.model.scenario;
