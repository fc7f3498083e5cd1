package org.vpcstudio.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.session.DocumentSession;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Desk;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Workbench;

class ProjectFilesTest {
    private static final Message STEP = Message.of("edit.rename", "x");

    private final Desk desk = new Desk(Designs.haPair());
    private final Workbench workbench = desk.workbench();
    private final DocumentSession session = workbench.session();
    private final Answers answers = new Answers();
    private final ProjectFiles files = new ProjectFiles(workbench, answers);

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatWasSavedOpensAsTheSameDesign() {
        Path place = folder.resolve("a.vpcs");
        answers.place = Optional.of(place);
        rename("First");
        files.save();
        desk.fetch();
        assertThat(session.history().get().isDirty()).isFalse();
        assertThat(session.file().get()).contains(place);
        rename("Second");
        answers.unsaved = Questions.Unsaved.DISCARD;
        files.open(place);
        desk.fetch();
        assertThat(session.document().get()).isEqualTo(Designs.haPair().withName("First"));
        assertThat(session.history().get().undoLabel()).isEmpty();
    }

    @Test
    void savingAgainDoesNotAskAgain() {
        answers.place = Optional.of(folder.resolve("a.vpcs"));
        rename("First");
        files.save();
        desk.fetch();
        rename("Second");
        files.save();
        desk.fetch();
        assertThat(answers.asked).containsExactly("place first.vpcs");
        assertThat(session.history().get().isDirty()).isFalse();
    }

    @Test
    void anUnsavedDesignIsNotDroppedWhenTheUserCancels() throws IOException {
        rename("Mine");
        answers.unsaved = Questions.Unsaved.CANCEL;
        files.create();
        files.open(Files.writeString(folder.resolve("b.vpcs"), ""));
        files.settle(() -> answers.asked.add("closed"));
        assertThat(session.document().get().name()).isEqualTo("Mine");
        assertThat(answers.asked).containsExactly("unsaved Mine", "unsaved Mine", "unsaved Mine");
    }

    @Test
    void closingAfterSavingWaitsForTheFile() {
        rename("Mine");
        answers.unsaved = Questions.Unsaved.SAVE;
        answers.place = Optional.of(folder.resolve("c.vpcs"));
        files.settle(() -> answers.asked.add("closed"));
        assertThat(answers.asked).doesNotContain("closed");
        desk.fetch();
        assertThat(answers.asked).endsWith("closed");
        assertThat(folder.resolve("c.vpcs")).exists();
    }

    @Test
    void closingGoesOnWithoutAskingWhenAllIsSaved() {
        files.settle(() -> answers.asked.add("closed"));
        assertThat(answers.asked).containsExactly("closed");
    }

    @Test
    void aFileThatCannotBeWrittenIsToldAndNothingIsLost() {
        rename("Mine");
        answers.unsaved = Questions.Unsaved.SAVE;
        answers.place = Optional.of(folder.resolve("no/such/folder/c.vpcs"));
        files.settle(() -> answers.asked.add("closed"));
        desk.fetch();
        assertThat(workbench.notices().latest().get().problem()).isTrue();
        assertThat(session.history().get().isDirty()).isTrue();
        assertThat(answers.asked).doesNotContain("closed");
    }

    @Test
    void aFileThatCannotBeReadIsToldAndTheDesignStays() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.vpcs"), "{ not a design");
        files.open(broken);
        desk.fetch();
        assertThat(workbench.notices().latest().get().problem()).isTrue();
        assertThat(workbench.say(workbench.notices().latest().get().message())).contains("broken.vpcs");
        assertThat(session.document().get()).isEqualTo(Designs.haPair());
        assertThat(session.file().get()).isEmpty();
    }

    @Test
    void theSampleOpensAsADesignWithoutAFile() {
        files.openSample();
        desk.fetch();
        assertThat(session.document().get().topology().size()).isGreaterThan(10);
        assertThat(session.file().get()).isEmpty();
        assertThat(session.history().get().isDirty()).isFalse();
    }

    @Test
    void aNewDesignEndsTheSimulation() {
        workbench.mode().set(Mode.SIMULATE);
        files.create();
        desk.fetch();
        assertThat(workbench.mode().get()).isEqualTo(Mode.DESIGN);
        assertThat(session.document().get().topology().size()).isZero();
    }

    private void rename(String name) {
        session.apply(STEP, new Edit.RenameDesign(name));
        desk.fetch();
    }

    private static final class Answers implements Questions {
        private final List<String> asked = new ArrayList<>();
        private Optional<Path> place = Optional.empty();
        private Unsaved unsaved = Unsaved.CANCEL;

        @Override
        public Optional<Path> fileToOpen() {
            asked.add("open");
            return place;
        }

        @Override
        public Optional<Path> placeToSave(String proposal) {
            asked.add("place " + proposal);
            return place;
        }

        @Override
        public Unsaved unsaved(String name) {
            asked.add("unsaved " + name);
            return unsaved;
        }
    }
}
