package org.vpcstudio.ui.library;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.stage.Window;
import org.vpcstudio.project.sqlite.Orphan;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.workbench.Workbench;

/// Offers what studios that ended without saving have left. Closing it leaves everything where it is.
final class RecoveryDialog {
    private final Workbench workbench;
    private final Shelf shelf;
    private final Desk desk;
    private final Sheet sheet;
    private final Browser<Left> browser;
    private final List<Button> actions;
    private long shown;

    RecoveryDialog(Workbench workbench, Shelf shelf, Desk desk, Window owner) {
        this.workbench = workbench;
        this.shelf = shelf;
        this.desk = desk;
        this.sheet = new Sheet(owner, workbench.say("recovery.title"));
        this.browser = new Browser<>("recovery", workbench.words(), this::row, this::show);
        Button later = browser.button("later", sheet::close);
        later.setCancelButton(true);
        Button letGo = browser.button("let-go", () -> withChosen(this::letGo));
        Button copy = browser.button("copy", () -> withChosen(this::copy));
        Button recover = browser.button("recover", () -> withChosen(this::recover));
        recover.setDefaultButton(true);
        this.actions = List.of(letGo, copy, recover);
    }

    void show(List<Left> left) {
        browser.headline(headline(left.size()), Message.of("recovery.text"));
        browser.fill(left);
        sheet.show(browser);
    }

    private static Message headline(int designs) {
        return designs == 1 ? Message.of("recovery.head.one") : Message.of("recovery.head.many", designs);
    }

    private Browser.Row row(Left left) {
        Orphan orphan = left.orphan();
        String when = workbench.say(When.of(orphan.changed(), Instant.now(), ZoneId.systemDefault()));
        Message parts = orphan.parts() == 1
                ? Message.of("recovery.part", when)
                : Message.of("recovery.parts", orphan.parts(), when);
        return new Browser.Row(
                orphan.file().map(file -> String.valueOf(file.getFileName())).orElseGet(() -> name(left)),
                workbench.say(parts));
    }

    /// What the user called it last, as far as that can be read.
    private static String name(Left left) {
        return switch (left) {
            case Left.Legible readable -> readable.unsaved().name();
            case Left.Broken broken -> broken.orphan().name();
        };
    }

    private void show(Left left) {
        shown++;
        long wish = shown;
        actions.forEach(button -> button.setDisable(left instanceof Left.Broken));
        switch (left) {
            case Left.Broken broken -> browser.view().show(broken.problem());
            case Left.Legible readable -> {
                browser.view().show(Message.of("library.loading"));
                workbench
                        .jobs()
                        .run(
                                () -> Comparison.of(
                                        readable.before(),
                                        readable.unsaved(),
                                        workbench.theme().get(),
                                        workbench.words()),
                                comparison -> {
                                    if (wish == shown) {
                                        browser.view().show(comparison, readable.against());
                                    }
                                });
            }
        }
    }

    private void withChosen(Consumer<Left.Legible> action) {
        browser.chosen()
                .flatMap(left -> left instanceof Left.Legible readable ? Optional.of(readable) : Optional.empty())
                .ifPresent(action);
    }

    private void recover(Left.Legible left) {
        desk.settle(() -> shelf.run(store -> Left.adopt(store, left), ours -> {
            if (ours) {
                desk.recover(left);
                int others = browser.list().getItems().size() - 1;
                sheet.close();
                workbench
                        .notices()
                        .done(
                                others == 0
                                        ? Message.of("recovery.recovered")
                                        : Message.of("recovery.recovered.others", others));
            } else {
                taken(left);
            }
        }));
    }

    private void copy(Left.Legible left) {
        desk.saveCopy(
                left.unsaved(),
                place -> browser.status(Message.of("library.copied", String.valueOf(place.getFileName()))));
    }

    private void letGo(Left.Legible left) {
        shelf.run(store -> Left.letGo(store, left), ours -> {
            if (ours) {
                without(left);
                browser.status(Message.of("recovery.let-go.done", row(left).title()));
                if (browser.list().getItems().isEmpty()) {
                    sheet.close();
                    workbench
                            .notices()
                            .done(Message.of("recovery.let-go.done", row(left).title()));
                }
            } else {
                taken(left);
            }
        });
    }

    private void taken(Left.Legible left) {
        without(left);
        browser.status(Message.of("recovery.taken", row(left).title()));
    }

    private void without(Left.Legible left) {
        browser.list().getItems().remove(left);
        browser.headline(headline(browser.list().getItems().size()), Message.of("recovery.text"));
        if (browser.list().getItems().isEmpty()) {
            actions.forEach(button -> button.setDisable(true));
            browser.view().show(Message.of("recovery.none"));
        }
    }
}
