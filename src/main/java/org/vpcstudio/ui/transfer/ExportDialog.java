package org.vpcstudio.ui.transfer;
import javafx.stage.Window;
import org.vpcstudio.ui.workbench.Workbench;
public final class ExportDialog { public ExportDialog(Workbench w){} public void show(Window o){} }
