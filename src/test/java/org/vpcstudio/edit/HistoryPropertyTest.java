package org.vpcstudio.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.vpcstudio.model.Document;
import org.vpcstudio.text.Message;

/// Undo reaches back to the opening of a design, whatever was saved in between.
class HistoryPropertyTest {
    private static final Message LABEL = Message.of("edit.rename", "x");

    /// What a user does.
    sealed interface Act {
        record Rename(String name, String gesture) implements Act {}

        record Save() implements Act {}

        record Undo() implements Act {}

        record Redo() implements Act {}
    }

    @Property(tries = 300)
    void anyStepsAndSavesAreUndoneToTheFirstDesignAndRedoneToTheLast(@ForAll("acts") List<Act> acts) {
        Document first = Document.empty("first");
        History history = History.of(first);
        for (Act act : acts) {
            history = after(history, act);
        }
        Document last = last(history);
        assertThat(undone(history).present()).isEqualTo(first);
        assertThat(last(undone(history))).isEqualTo(last);
    }

    @Property(tries = 300)
    void aSavedDesignIsCleanWhereverUndoMeetsIt(@ForAll("acts") List<Act> acts) {
        History history = History.of(Document.empty("first"));
        for (Act act : acts) {
            history = after(history, act);
        }
        Document saved = history.present();
        History reached = undone(history.markSaved(saved));
        while (!reached.present().equals(saved) && reached.redoLabel().isPresent()) {
            assertThat(reached.isDirty()).isTrue();
            reached = reached.redo();
        }
        assertThat(reached.isDirty()).isFalse();
    }

    private static History after(History history, Act act) {
        return switch (act) {
            case Act.Rename(String name, String gesture) ->
                history.apply(new Step(LABEL, new Edit.RenameDesign(name), gesture));
            case Act.Save() -> history.markSaved(history.present());
            case Act.Undo() -> history.undo();
            case Act.Redo() -> history.redo();
        };
    }

    private static History undone(History history) {
        History back = history;
        while (back.undoLabel().isPresent()) {
            back = back.undo();
        }
        return back;
    }

    private static Document last(History history) {
        History forward = history;
        while (forward.redoLabel().isPresent()) {
            forward = forward.redo();
        }
        return forward.present();
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<Act> renames = Arbitraries.of("a", "b", "c", "d", "first")
                .flatMap(name -> Arbitraries.of("", "drag-1", "drag-2").map(gesture -> new Act.Rename(name, gesture)));
        Arbitrary<Act> others = Arbitraries.of(new Act.Save(), new Act.Undo(), new Act.Redo());
        return Arbitraries.frequencyOf(Tuple.of(3, renames), Tuple.of(2, others))
                .list()
                .ofMaxSize(40);
    }
}
