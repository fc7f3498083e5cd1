package org.vpcstudio.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.json.ProjectCodec;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Phrasebook;

class ProjectStoreTest {
    private static final Phrasebook ENGLISH = Phrasebook.english();

    @TempDir
    Path folder;

    /// Anything that may be refused.
    private interface Attempt {
        void run() throws ProjectException;
    }

    @Test
    void whatWasSavedIsOpened() throws ProjectException, IOException {
        Path file = folder.resolve("a.vpcs");
        ProjectStore.save(Designs.haPair(), file);
        assertThat(ProjectStore.open(file)).isEqualTo(Designs.haPair());
        assertThat(names()).containsExactly("a.vpcs");
    }

    @Test
    void savingWhatWasOpenedChangesNoByte() throws ProjectException, IOException {
        Path file = folder.resolve("by-hand.vpcs");
        String byHand = "{ \"name\":\"n\",\"version\":1, \"format\":\"vpcstudio\", \"mine\": [1,  2] }";
        Files.writeString(file, byHand);
        ProjectStore.save(ProjectStore.open(file), file);
        assertThat(file).hasContent(byHand);
    }

    @Test
    void aChangeIsWrittenInOurLayoutAndKeepsWhatIsNotOurs() throws ProjectException, IOException {
        Path file = folder.resolve("by-hand.vpcs");
        Files.writeString(file, "{\"name\":\"n\",\"version\":1,\"format\":\"vpcstudio\",\"mine\":[1]}");
        ProjectStore.save(ProjectStore.open(file).withName("m"), file);
        assertThat(Files.readString(file))
                .startsWith("{\n  \"format\": \"vpcstudio\",\n")
                .contains("  \"name\": \"m\",\n")
                .endsWith("  \"mine\": [\n    1\n  ]\n}\n");
    }

    @Test
    void rewritingLaysOutEvenWhatDidNotChange() throws ProjectException, IOException {
        Path file = folder.resolve("by-hand.vpcs");
        Files.writeString(file, "{\"name\":\"n\",\"version\":1,\"format\":\"vpcstudio\"}");
        Document document = ProjectStore.open(file);
        ProjectStore.rewrite(document, file);
        assertThat(file).hasBinaryContent(ProjectCodec.write(document));
    }

    @Test
    void aBrokenFileIsReplaced() throws ProjectException, IOException {
        Path file = Files.writeString(folder.resolve("a.vpcs"), "{");
        ProjectStore.save(Designs.haPair(), file);
        assertThat(ProjectStore.open(file)).isEqualTo(Designs.haPair());
    }

    @Test
    void whatCannotBeOpenedIsSaidWithTheFile() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.vpcs"), "{\n]");
        assertThat(refusal(() -> ProjectStore.open(bad))).startsWith(bad + ": Line 2, column 1: ");
        Path missing = folder.resolve("missing.vpcs");
        assertThat(refusal(() -> ProjectStore.open(missing))).startsWith(missing + " does not exist");
        assertThat(refusal(() -> ProjectStore.open(folder))).startsWith(folder + " is a folder");
    }

    @Test
    void aFolderInThePlaceOfTheFileIsRefused() throws IOException {
        Path file = Files.createDirectory(folder.resolve("a.vpcs"));
        assertThat(refusal(() -> ProjectStore.save(Designs.haPair(), file))).startsWith(file + " is a folder");
        assertThat(names()).containsExactly("a.vpcs");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
        Path notFolder = Files.writeString(folder.resolve("notes"), "mine");
        assertThat(refusal(() -> ProjectStore.save(Designs.haPair(), notFolder.resolve("a.vpcs"))))
                .contains("the folder " + notFolder + " does not exist");
        assertThat(notFolder).hasContent("mine");
    }

    @Test
    void aMissingFolderIsRefused() {
        Path file = folder.resolve("gone").resolve("a.vpcs");
        assertThat(refusal(() -> ProjectStore.save(Designs.haPair(), file)))
                .isEqualTo(file + " could not be saved: the folder " + file.getParent()
                        + " does not exist. Create it or save it elsewhere");
    }

    @Test
    void aNameThatTheDiskRefusesIsSaid() {
        Path file = folder.resolve("x".repeat(300) + ".vpcs");
        assertThat(refusal(() -> ProjectStore.save(Designs.haPair(), file))).contains("could not be saved: ");
    }

    @Test
    void aFullDriveLeavesTheOldFileWhole() throws ProjectException, IOException {
        Disk full = new Disk() {
            @Override
            public void write(Path file, Content content) throws IOException {
                Files.write(file, List.of("half"));
                throw new FileSystemException(file.toString(), null, "No space left on device");
            }
        };
        assertThat(refusalBy(full)).contains("the drive is full; free some space");
    }

    @Test
    void aFailingRenameLeavesTheOldFileWhole() throws ProjectException, IOException {
        Disk stubborn = new Disk() {
            @Override
            public void rename(Path from, Path to) throws IOException {
                throw new FileSystemException(to.toString(), null, "Device or resource busy");
            }
        };
        assertThat(refusalBy(stubborn)).contains("the system says \"Device or resource busy\"");
    }

    private String refusalBy(Disk disk) throws ProjectException, IOException {
        Path file = Files.writeString(folder.resolve("a.vpcs"), "old");
        SafeFile target = SafeFile.at(file);
        String refusal = refusal(() -> target.write(pieces -> pieces.take(new byte[] {1}), disk));
        assertThat(file).hasContent("old");
        assertThat(names()).as("nothing is left over").containsExactly("a.vpcs");
        return refusal;
    }

    @Test
    void permissionsAreKept() throws ProjectException, IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "only with POSIX rights");
        Path file = Files.writeString(folder.resolve("a.vpcs"), "{}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        ProjectStore.save(Designs.haPair(), file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
    }

    @Test
    void aSymbolicLinkStaysALink() throws ProjectException, IOException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "only with symbolic links");
        Path shelf = Files.createDirectory(folder.resolve("shelf"));
        Path real = Files.writeString(shelf.resolve("real.vpcs"), "{}");
        Path link = Files.createSymbolicLink(folder.resolve("link.vpcs"), Path.of("shelf", "real.vpcs"));
        ProjectStore.save(Designs.haPair(), link);
        assertThat(link).isSymbolicLink();
        assertThat(ProjectStore.open(real)).isEqualTo(Designs.haPair());
    }

    @Test
    void aLinkThatLeadsInACircleIsRefused() throws IOException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "only with symbolic links");
        Path link = Files.createSymbolicLink(folder.resolve("a.vpcs"), Path.of("b.vpcs"));
        Files.createSymbolicLink(folder.resolve("b.vpcs"), Path.of("a.vpcs"));
        assertThat(refusal(() -> ProjectStore.save(Designs.haPair(), link))).contains("too many symbolic links");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static String refusal(Attempt attempt) {
        try {
            attempt.run();
        } catch (ProjectException e) {
            return ENGLISH.say(e.problem());
        }
        throw new AssertionError("was not refused");
    }
}
