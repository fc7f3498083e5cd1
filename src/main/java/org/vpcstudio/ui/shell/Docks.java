package org.vpcstudio.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Workbench;

/// The three docks: left, right and bottom. Which tabs they have depends on the mode.
final class Docks {
    /// Where the transport of a run begins, right of the tabs.
    private static final double BESIDE_TABS = 210;

    private final Workbench workbench;
    private final Rooms rooms;

    Docks(Workbench workbench, Rooms rooms) {
        this.workbench = workbench;
        this.rooms = rooms;
    }

    Region left() {
        Tab palette = tab("palette", rooms.palette());
        Tab scenario = tab("scenario", rooms.scenario());
        Tab outline = tab("outline", new Outline(workbench).node());
        TabPane pane = pane("left-dock");
        pane.setMinWidth(200);
        onMode(pane, mode -> switch (mode) {
            case DESIGN -> List.of(palette, outline);
            case SIMULATE -> List.of(scenario, outline);
        });
        return pane;
    }

    Region right() {
        TabPane pane = pane("right-dock");
        pane.setMinWidth(260);
        pane.getTabs().setAll(tab("inspector", rooms.inspector()));
        return pane;
    }

    Region bottom() {
        Tab problems = tab("problems", rooms.problems());
        problems.setGraphic(problemCount());
        problems.getStyleClass().add("tab-with-count");
        Tab timeline = tab("timeline", rooms.timeline());
        TabPane pane = pane("bottom-dock");
        pane.setMinHeight(140);
        onMode(pane, mode -> switch (mode) {
            case DESIGN -> List.of(problems);
            case SIMULATE -> List.of(timeline, problems);
        });
        Node tools = rooms.problems().tools();
        tools.visibleProperty()
                .bind(pane.getSelectionModel().selectedItemProperty().isEqualTo(problems));
        StackPane.setAlignment(tools, Pos.TOP_RIGHT);
        Region transport = rooms.timeline().tools();
        transport
                .visibleProperty()
                .bind(pane.getSelectionModel().selectedItemProperty().isEqualTo(timeline));
        transport.setMaxHeight(Region.USE_PREF_SIZE);
        transport.setPickOnBounds(false);
        StackPane.setAlignment(transport, Pos.TOP_LEFT);
        StackPane.setMargin(transport, new Insets(0, 0, 0, BESIDE_TABS));
        StackPane dock = new StackPane(pane, tools, transport);
        dock.setMinHeight(140);
        return dock;
    }

    /// Brings the list of problems to the front.
    void showProblems(Region bottom) {
        if (bottom.lookup("#bottom-dock") instanceof TabPane pane) {
            pane.getTabs().stream()
                    .filter(tab -> "tab-problems".equals(tab.getId()))
                    .forEach(pane.getSelectionModel()::select);
        }
        rooms.problems().focusList();
    }

    private interface Choice {
        List<Tab> of(Mode mode);
    }

    private void onMode(TabPane pane, Choice choice) {
        workbench.mode().watchNow(mode -> {
            List<Tab> tabs = choice.of(mode);
            String chosen = workbench.memory().text(key(pane, mode)).orElse("");
            pane.getTabs().setAll(tabs);
            pane.getSelectionModel()
                    .select(tabs.stream()
                            .filter(tab -> chosen.equals(tab.getId()))
                            .findFirst()
                            .orElse(tabs.getFirst()));
        });
        pane.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> {
            Mode mode = workbench.mode().get();
            workbench
                    .memory()
                    .put(
                            key(pane, mode),
                            pane.getSelectionModel().getSelectedItem().getId());
        });
    }

    private static String key(TabPane pane, Mode mode) {
        return "tab." + pane.getId() + "." + mode.name().toLowerCase(Locale.ROOT);
    }

    private Label problemCount() {
        Label count = new Label();
        count.getStyleClass().add("vs-count");
        workbench.session().findings().watchNow(findings -> count.setText(Integer.toString(findings.size())));
        return count;
    }

    private Tab tab(String name, Region content) {
        Tab tab = new Tab(workbench.say("dock." + name), content);
        tab.setId("tab-" + name);
        tab.setClosable(false);
        return tab;
    }

    private static TabPane pane(String id) {
        TabPane pane = new TabPane();
        pane.setId(id);
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        pane.getStyleClass().add("dock");
        return pane;
    }
}
