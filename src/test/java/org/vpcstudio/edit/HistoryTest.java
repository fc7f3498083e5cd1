package org.vpcstudio.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.text.Message;

class HistoryTest {
    private final History start = History.of(Document.empty("a"));

    private static Step rename(String name) {
        return Step.of(Message.of("edit.rename", name), new Edit.RenameDesign(name));
    }

    private static Step joined(String name) {
        return new Step(Message.of("edit.rename", name), new Edit.RenameDesign(name), "drag-1");
    }

    @Test
    void undoAndRedoWalkThroughTheStates() {
        History two = start.apply(rename("b")).apply(rename("c"));
        assertThat(two.undo().present().name()).isEqualTo("b");
        assertThat(two.undo().undo().present()).isEqualTo(start.present());
        assertThat(two.undo().undo().redo().redo().present().name()).isEqualTo("c");
    }

    @Test
    void undoWithoutAPastAndRedoWithoutAFutureChangeNothing() {
        assertThat(start.undo()).isSameAs(start);
        assertThat(start.redo()).isSameAs(start);
        assertThat(start.undoLabel()).isEmpty();
    }

    @Test
    void theLabelsNameWhatWouldHappen() {
        History undone = start.apply(rename("b")).undo();
        assertThat(start.apply(rename("b")).undoLabel()).contains(Message.of("edit.rename", "b"));
        assertThat(undone.undoLabel()).isEmpty();
        assertThat(undone.redoLabel()).contains(Message.of("edit.rename", "b"));
    }

    @Test
    void aStepThatChangesNothingLeavesNoTrace() {
        assertThat(start.apply(rename("a")).undoLabel()).isEmpty();
    }

    @Test
    void aNewStepForgetsWhatWasUndone() {
        History branched = start.apply(rename("b")).undo().apply(rename("c"));
        assertThat(branched.redoLabel()).isEmpty();
        assertThat(branched.undo().present().name()).isEqualTo("a");
    }

    @Test
    void stepsOfOneGestureAreUndoneTogether() {
        History dragged = start.apply(joined("b")).apply(joined("c")).apply(joined("d"));
        assertThat(dragged.undo().present()).isEqualTo(start.present());
        assertThat(dragged.undo().redo().present().name()).isEqualTo("d");
    }

    @Test
    void aStepInBetweenAndAnUndoEndAGesture() {
        History apart = start.apply(joined("b")).apply(rename("c")).apply(joined("d"));
        assertThat(apart.undo().present().name()).isEqualTo("c");
        History undone = start.apply(joined("b")).apply(rename("c")).undo().apply(joined("d"));
        assertThat(undone.undo().present().name()).isEqualTo("b");
    }

    @Test
    void theAsteriskGoesWhenUndoReturnsToTheSavedState() {
        History changed = start.apply(rename("b"));
        assertThat(start.isDirty()).isFalse();
        assertThat(changed.isDirty()).isTrue();
        assertThat(changed.undo().isDirty()).isFalse();
        History saved = changed.markSaved(changed.present());
        assertThat(saved.isDirty()).isFalse();
        assertThat(saved.undo().isDirty()).isTrue();
        assertThat(saved.undo().redo().isDirty()).isFalse();
    }
}
