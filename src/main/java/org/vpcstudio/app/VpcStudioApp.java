package org.vpcstudio.app;

import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;

/// The window's program as JavaFX starts it.
public final class VpcStudioApp extends Application {
    private Optional<Wiring> wiring = Optional.empty();

    /// Opens the window; returns when it is closed.
    static void open(String[] args) {
        Application.launch(VpcStudioApp.class, args);
    }

    @Override
    public void start(Stage stage) {
        StartRequest request = StartRequest.parse(getParameters().getRaw(), System.getProperty("vpcstudio.theme", ""));
        Wiring wired = new Wiring(stage, request);
        wiring = Optional.of(wired);
        wired.show();
    }

    @Override
    public void stop() {
        wiring.ifPresent(Wiring::close);
    }
}
