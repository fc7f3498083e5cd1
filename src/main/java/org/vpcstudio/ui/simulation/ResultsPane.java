package org.vpcstudio.ui.simulation;

import javafx.scene.layout.VBox;
import org.vpcstudio.ui.workbench.Workbench;

final class ResultsPane extends VBox {
    ResultsPane(Workbench workbench) {}
}
