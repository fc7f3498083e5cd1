package org.vpcstudio.ui.shell;

import javafx.scene.layout.Region;
import org.vpcstudio.ui.problems.ProblemsView;
import org.vpcstudio.ui.simulation.SimulationView;

/// What stands in the docks of the window.
///
/// @param canvas the drawing, in the centre
/// @param palette left, while designing
/// @param scenario left, while simulating
/// @param inspector right
/// @param problems at the bottom, always
/// @param timeline at the bottom, while simulating
public record Rooms(
        Region canvas,
        Region palette,
        Region scenario,
        Region inspector,
        ProblemsView problems,
        SimulationView timeline) {}
