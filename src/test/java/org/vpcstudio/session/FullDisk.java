package org.vpcstudio.session;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.project.sqlite.StudioStore;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;

/// A process that saves and journals on a small disk of its own that it fills, and later finds read-only. It prints
/// what it is told. {@link FullDiskTest} makes the disk.
final class FullDisk {
    private static final Phrasebook ENGLISH = Phrasebook.english();

    private FullDisk() {}

    public static void main(String[] arguments) throws Exception {
        Path disk = Path.of(arguments[1]);
        Path file = disk.resolve("net.vpcs");
        switch (arguments[0]) {
            case "full" -> full(disk, file);
            case "read-only" -> readOnly(disk, file);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void full(Path disk, Path file) throws Exception {
        Document design = Designs.haPair();
        ProjectStore.save(design, file);
        byte[] old = Files.readAllBytes(file);
        LinkedBlockingQueue<Runnable> home = new LinkedBlockingQueue<>();
        try (StudioStore store = StudioStore.open(disk.resolve("data"), InstantSource.system());
                Jobs jobs = new Jobs(home::add, FullDisk::fail)) {
            DocumentSession session = new DocumentSession(design, jobs);
            try (Safekeeping keeping = new Safekeeping(session, () -> store, FullDisk::tell, FullDisk::fail)) {
                Path filler = fill(disk);
                keeping.open(design, Optional.of(file));
                session.apply(Message.of("edit.rename", "x"), new Edit.RenameDesign("y".repeat(100_000)));
                keeping.flush();
                save(session.document().get(), file);
                say("file is as it was: " + Arrays.equals(old, Files.readAllBytes(file)));
                say("left over: " + leftOver(disk));
                try (StudioStore other = StudioStore.open(disk.resolve("other"), InstantSource.system())) {
                    other.problem().ifPresent(FullDisk::tell);
                }
                Files.delete(filler);
                keeping.flush();
                save(session.document().get(), file);
                say("saved: "
                        + ProjectStore.open(file).equals(session.document().get()));
            }
        }
    }

    private static void readOnly(Path disk, Path file) throws Exception {
        byte[] old = Files.readAllBytes(file);
        save(Designs.haPair().withName("z"), file);
        save(Designs.haPair().withName("z"), disk.resolve("new.vpcs"));
        say("file is as it was: " + Arrays.equals(old, Files.readAllBytes(file)));
        say("left over: " + leftOver(disk));
        say("opens: " + !ProjectStore.open(file).name().isEmpty());
        try (StudioStore store = StudioStore.open(disk.resolve("data"), InstantSource.system())) {
            store.problem().ifPresent(FullDisk::tell);
        }
    }

    /// To the last byte, as a log that nobody watches does.
    private static Path fill(Path disk) throws IOException {
        Path filler = disk.resolve("filler");
        try (OutputStream out = Files.newOutputStream(filler)) {
            for (int size = 1 << 16; size > 0; size /= 2) {
                fill(out, size);
            }
        }
        return filler;
    }

    private static void fill(OutputStream out, int size) {
        try {
            while (true) {
                out.write(new byte[size]);
            }
        } catch (IOException _) {
            // That was the last one that fits.
            return;
        }
    }

    private static String leftOver(Path disk) {
        String[] hidden = disk.toFile().list((_, name) -> name.endsWith(".tmp"));
        return Arrays.toString(hidden);
    }

    private static void save(Document document, Path file) {
        try {
            ProjectStore.rewrite(document, file);
        } catch (ProjectException e) {
            tell(e.problem());
        }
    }

    private static void tell(Message message) {
        say(ENGLISH.say(message));
    }

    private static void say(String line) {
        System.out.println(line);
    }

    private static void fail(Throwable mistake) {
        mistake.printStackTrace();
        System.exit(1);
    }
}
