package org.vpcstudio.ui.workbench;

import org.vpcstudio.model.scenario.Fault;

/// A wish that something happens to the run that is shown, at the instant shown.
///
/// @param number makes each wish different from the last
public record FaultRequest(long number, Fault fault) {}
