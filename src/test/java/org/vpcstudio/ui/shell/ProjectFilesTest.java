package org.vpcstudio.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.project.json.ProjectCodec;
import org.vpcstudio.project.sqlite.RecentFile;
import org.vpcstudio.project.sqlite.StoreException;
import org.vpcstudio.project.sqlite.StudioStore;
import org.vpcstudio.project.sqlite.Version;
import org.vpcstudio.session.DocumentSession;
import org.vpcstudio.session.Safekeeping;
import org.vpcstudio.testing.Answers;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Desk;
import org.vpcstudio.testing.Stores;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.library.Outside;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Workbench;

class ProjectFilesTest {
    private static final Message STEP = Message.of("edit.rename", "x");

    private final Desk desk = new Desk(Designs.haPair());
    private final Workbench workbench = desk.workbench();
    private final DocumentSession session = workbench.session();
    private final Answers answers = new Answers();

    @TempDir
    private Path folder;

    private StudioStore store;
    private Safekeeping keeping;
    private ProjectFiles files;

    @BeforeEach
    void open() {
        store = StudioStore.open(folder.resolve("data"), InstantSource.system());
        keeping = Stores.keeping(session, store);
        files = new ProjectFiles(workbench, keeping, answers);
        keeping.open(Designs.haPair(), Optional.empty());
    }

    @AfterEach
    void close() throws StoreException {
        keeping.close();
        store.close();
        desk.close();
    }

    @Test
    void whatWasSavedOpensAsTheSameDesign() {
        Path place = folder.resolve("a.vpcs");
        answers.place(place);
        rename("First");
        files.save();
        desk.fetch();
        assertThat(session.history().get().isDirty()).isFalse();
        assertThat(session.file().get()).contains(place);
        rename("Second");
        answers.unsaved(Questions.Unsaved.DISCARD);
        files.open(place);
        desk.fetch();
        assertThat(session.document().get()).isEqualTo(Designs.haPair().withName("First"));
        assertThat(session.history().get().undoLabel()).isEmpty();
    }

    @Test
    void savingAgainDoesNotAskAgain() {
        answers.place(folder.resolve("a.vpcs"));
        rename("First");
        files.save();
        desk.fetch();
        rename("Second");
        files.save();
        desk.fetch();
        desk.fetch();
        assertThat(answers.asked()).containsExactly("place first.vpcs");
        assertThat(session.history().get().isDirty()).isFalse();
    }

    @Test
    void anUnsavedDesignIsNotDroppedWhenTheUserCancels() throws IOException {
        rename("Mine");
        answers.unsaved(Questions.Unsaved.CANCEL);
        files.create();
        files.open(Files.writeString(folder.resolve("b.vpcs"), ""));
        files.settle(() -> answers.asked().add("closed"));
        assertThat(session.document().get().name()).isEqualTo("Mine");
        assertThat(answers.asked()).containsExactly("unsaved Mine", "unsaved Mine", "unsaved Mine");
    }

    @Test
    void closingAfterSavingWaitsForTheFile() {
        rename("Mine");
        answers.unsaved(Questions.Unsaved.SAVE);
        answers.place(folder.resolve("c.vpcs"));
        files.settle(() -> answers.asked().add("closed"));
        assertThat(answers.asked()).doesNotContain("closed");
        desk.fetch();
        assertThat(answers.asked()).endsWith("closed");
        assertThat(folder.resolve("c.vpcs")).exists();
    }

    @Test
    void closingGoesOnWithoutAskingWhenAllIsSaved() {
        files.settle(() -> answers.asked().add("closed"));
        assertThat(answers.asked()).containsExactly("closed");
    }

    @Test
    void aFileThatCannotBeWrittenIsToldAndNothingIsLost() {
        rename("Mine");
        answers.unsaved(Questions.Unsaved.SAVE);
        answers.place(folder.resolve("no/such/folder/c.vpcs"));
        files.settle(() -> answers.asked().add("closed"));
        desk.fetch();
        assertThat(workbench.notices().latest().get().problem()).isTrue();
        assertThat(session.history().get().isDirty()).isTrue();
        assertThat(answers.asked()).doesNotContain("closed");
    }

    @Test
    void aFileThatCannotBeReadIsToldAndTheDesignStays() {
        files.open(folder.resolve("nothing.vpcs"));
        desk.fetch();
        assertThat(workbench.notices().latest().get().problem()).isTrue();
        assertThat(workbench.say(workbench.notices().latest().get().message())).contains("nothing.vpcs");
        assertThat(session.document().get()).isEqualTo(Designs.haPair());
        assertThat(session.file().get()).isEmpty();
    }

    @Test
    void ofADamagedFileWhatCanBeReadOpensWithoutAFile() throws IOException {
        String whole = new String(ProjectCodec.write(Designs.haPair()), StandardCharsets.UTF_8);
        String torn = whole.replaceFirst("\"address\": \"192.168.20.21\",", "\"address\" \"192.168.20.21\",");
        Path file = Files.writeString(folder.resolve("torn.vpcs"), torn);
        answers.yes(true);
        files.open(file);
        desk.fetch();
        desk.fetch();
        assertThat(answers.asked().getFirst()).startsWith("damaged ").contains("torn.vpcs: Line 19, column ");
        assertThat(answers.asked()).anyMatch(one -> one.startsWith("left out Line 7: ecs-client-1 was left out"));
        assertThat(session.document().get().topology().size())
                .isEqualTo(Designs.haPair().topology().size() - 1);
        assertThat(session.file().get()).isEmpty();
        assertThat(file).hasContent(torn);
    }

    @Test
    void aFileOfANewerProgramCanBeLookedAtButNotSavedOver() throws IOException {
        String newer = new String(ProjectCodec.write(Designs.haPair()), StandardCharsets.UTF_8)
                .replaceFirst("\"version\": 2", "\"version\": 3");
        Path file = Files.writeString(folder.resolve("newer.vpcs"), newer);
        files.open(file);
        desk.fetch();
        desk.fetch();
        assertThat(session.readOnly().get()).isTrue();
        assertThat(workbench.say(workbench.notices().latest().get().message())).contains("newer.vpcs was written by a");
        answers.place(file);
        files.save();
        assertThat(answers.asked()).containsExactly("place newer.vpcs");
        assertThat(file).hasContent(newer);
        answers.place(folder.resolve("copy.vpcs"));
        files.save();
        desk.fetch();
        assertThat(session.readOnly().get()).isFalse();
        assertThat(folder.resolve("copy.vpcs")).exists();
    }

    @Test
    void aFileThatAnotherProgramChangedIsNotOverwrittenUnasked() throws IOException {
        Path file = saved();
        Files.writeString(file, "theirs");
        rename("Mine");
        files.save();
        desk.fetch();
        assertThat(answers.asked()).endsWith("changed a.vpcs");
        assertThat(file).hasContent("theirs");
        answers.overwrite(Questions.Overwrite.OVERWRITE);
        files.save();
        desk.fetch();
        desk.fetch();
        assertThat(session.history().get().isDirty()).isFalse();
        assertThat(Files.readString(file)).contains("\"name\": \"Mine\"");
    }

    @Test
    void aFileThatAnotherProgramChangedIsReadAgainWhenTheUserWants() throws IOException {
        Path file = saved();
        String theirs = Files.readString(file).replace("\"name\": \"First\"", "\"name\": \"Theirs\"");
        Files.writeString(file, theirs);
        rename("Mine");
        files.lookAgain();
        desk.fetch();
        assertThat(files.outside().get()).isEqualTo(new Outside.Changed(file));
        assertThat(session.document().get().name()).isEqualTo("Mine");
        files.keepMine();
        desk.fetch();
        assertThat(files.outside().get()).isEqualTo(new Outside.Same());
        files.lookAgain();
        desk.fetch();
        assertThat(files.outside().get()).isEqualTo(new Outside.Same());

        Files.writeString(file, theirs.replace("Theirs", "Later"));
        files.lookAgain();
        desk.fetch();
        files.reload();
        desk.fetch();
        assertThat(session.document().get().name()).isEqualTo("Later");
        assertThat(files.outside().get()).isEqualTo(new Outside.Same());
        keeping.close();
        assertThat(texts(file)).anyMatch(text -> text.contains("\"name\": \"Mine\""));
    }

    @Test
    void withNothingUnsavedAChangedFileIsReadAgainAsAStepThatCanBeUndone() throws IOException {
        Path file = saved();
        Files.writeString(file, Files.readString(file).replace("\"name\": \"First\"", "\"name\": \"Theirs\""));
        files.lookAgain();
        desk.fetch();
        desk.fetch();
        assertThat(session.document().get().name()).isEqualTo("Theirs");
        assertThat(session.history().get().isDirty()).isFalse();
        assertThat(files.outside().get()).isEqualTo(new Outside.Same());
        session.undo();
        assertThat(session.document().get().name()).isEqualTo("First");
        assertThat(session.history().get().isDirty()).isTrue();
    }

    @Test
    void aFileThatIsOnlyHalfWrittenIsNotReadAgain() throws IOException {
        Path file = saved();
        Files.writeString(file, "{");
        files.lookAgain();
        desk.fetch();
        desk.fetch();
        assertThat(session.document().get().name()).isEqualTo("First");
        assertThat(files.outside().get()).isEqualTo(new Outside.Changed(file));
        assertThat(answers.asked()).containsExactly("place first.vpcs");
    }

    @Test
    void aFileThatIsGoneIsToldAndWrittenAgain() throws IOException {
        Path file = saved();
        Files.delete(file);
        files.lookAgain();
        desk.fetch();
        assertThat(files.outside().get()).isEqualTo(new Outside.Gone(file));
        files.save();
        desk.fetch();
        desk.fetch();
        assertThat(file).exists();
        assertThat(files.outside().get()).isEqualTo(new Outside.Same());
    }

    @Test
    void whatWasToBeLetGoIsStillKeptWhenTheOtherFileDoesNotOpen() throws StoreException {
        rename("Mine");
        answers.unsaved(Questions.Unsaved.DISCARD);
        files.open(folder.resolve("nothing.vpcs"));
        desk.fetch();
        assertThat(session.document().get().name()).isEqualTo("Mine");
        rename("Further");
        keeping.close();
        assertThat(store.recovery().orphans()).hasSize(1);
    }

    @Test
    void aCopyLeavesTheDesignWithItsOwnFile() {
        Path file = saved();
        Path copy = folder.resolve("copy.vpcs");
        answers.place(copy);
        rename("Later");
        files.saveCopy();
        desk.fetch();
        assertThat(copy).content().contains("\"name\": \"Later\"");
        assertThat(session.file().get()).contains(file);
        assertThat(session.history().get().isDirty()).isTrue();
        assertThat(file).content().contains("\"name\": \"First\"");
    }

    @Test
    void whatIsLetGoWithoutSavingIsKeptAsAVersion() throws StoreException {
        rename("Mine");
        answers.unsaved(Questions.Unsaved.DISCARD);
        files.create();
        keeping.close();
        assertThat(store.versions().ofNoFile()).hasSize(1);
        assertThat(store.recovery().orphans()).isEmpty();
    }

    @Test
    void theLastFilesAreRemembered() throws StoreException {
        Path file = saved();
        files.open(file);
        desk.fetch();
        keeping.close();
        assertThat(store.recentFiles().list()).extracting(RecentFile::file).containsExactly(file);
        assertThat(store.versions().of(file)).hasSize(1);
    }

    private Path saved() {
        Path file = folder.resolve("a.vpcs");
        answers.place(file);
        rename("First");
        files.save();
        desk.fetch();
        return file;
    }

    private List<String> texts(Path file) {
        try {
            List<String> texts = new ArrayList<>();
            for (Version version : store.versions().of(file)) {
                store.versions().text(version).ifPresent(texts::add);
            }
            return texts;
        } catch (StoreException e) {
            throw new AssertionError(e);
        }
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
}
