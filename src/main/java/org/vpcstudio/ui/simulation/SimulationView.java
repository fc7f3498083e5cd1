package org.vpcstudio.ui.simulation;

import java.util.Objects;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.vpcstudio.ui.workbench.Workbench;

/// The bottom dock of Simulate mode: transport, timeline and events. While that mode lasts it runs the chosen scenario
/// whenever the design or the scenario changes.
public final class SimulationView extends BorderPane {
    /// The height the visual language gives it, in pixels.
    public static final double HEIGHT = 306;

    private final TransportBar bar;

    /// Builds the room and adds its actions.
    public SimulationView(Workbench workbench) {
        setId("simulation");
        getStyleClass().add("simulation");
        getStylesheets().add(stylesheet());
        setPrefHeight(HEIGHT);
        setMinHeight(120);
        Transport transport = new Transport(workbench.playhead());
        Timeline timeline = new Timeline(workbench, transport);
        SimulationActions.add(workbench, transport, timeline);
        EventList events = new EventList(workbench, transport);
        events.setMinWidth(260);
        timeline.setMinWidth(320);
        SplitPane split = new SplitPane(timeline, events);
        SplitPane.setResizableWithParent(events, false);
        events.setPrefWidth(430);
        split.setDividerPositions(0.65);
        this.bar = new TransportBar(workbench, transport);
        setTop(bar);
        setCenter(split);
        Clockwork clockwork = new Clockwork(transport);
        workbench.playhead().playing().watch(playing -> {
            if (playing) {
                clockwork.start();
            } else {
                clockwork.stop();
            }
        });
        Runs.keep(workbench);
    }

    /// The transport, for the row of the dock's tabs; without this call it stands above the timeline.
    public Region tools() {
        setTop(null);
        StackPane place = new StackPane(bar);
        place.getStyleClass().addAll("simulation", "beside-tabs");
        place.getStylesheets().add(stylesheet());
        return place;
    }

    static String stylesheet() {
        return Objects.requireNonNull(SimulationView.class.getResource("simulation.css"), "simulation.css")
                .toExternalForm();
    }
}
