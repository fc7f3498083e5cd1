package org.vpcstudio.ui.library;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.vpcstudio.model.Document;
import org.vpcstudio.signal.Signal;

/// What the library has the window do with the open design and with files.
public interface Desk {
    /// Goes on with `then` once there is nothing unsaved, or the user lets it go; not at all when they cancel.
    void settle(Runnable then);

    /// Opens the first of these files, after asking about unsaved changes; the others come next in the recent ones.
    void open(List<Path> files);

    /// Puts what was left unsaved in the place of the open design. It belongs to this studio by now.
    void recover(Left.Legible left);

    /// Puts this design in the place of the open one, as a step that can be undone.
    ///
    /// @param from when it was kept
    void restore(Document earlier, String from);

    /// Begins a design without a file that is unsaved from the start, after asking about unsaved changes.
    ///
    /// @param from when it was kept
    /// @param then what to do once it is open; not done when the user keeps what is open
    void openAsNew(Document earlier, String from, Runnable then);

    /// What has become of the file of the open design since it was read or written here.
    Signal<Outside> outside();

    /// Reads the file of the open design again. Unsaved changes are set aside as a version.
    void reload();

    /// Goes on with what is open; from now on the file as it is counts as seen.
    void keepMine();

    /// Asks for a place and writes this design there; the open one stays as it is.
    ///
    /// @param done told where, once it is written
    void saveCopy(Document document, Consumer<Path> done);
}
