package org.vpcstudio.format.intake;

import java.util.ArrayList;
import java.util.List;
import org.vpcstudio.format.Notice;
import org.vpcstudio.text.Message;

/// Collects what the architect should know, while a design is made.
final class Remarks {
    private final List<Notice> notices = new ArrayList<>();

    void add(Notice notice) {
        if (!notices.contains(notice)) {
            notices.add(notice);
        }
    }

    /// @param where the file or the element it is about
    void add(String where, String key, Object... arguments) {
        add(new Notice(where, Message.of("format.import." + key, arguments)));
    }

    /// A keyword of a block that a design cannot say.
    void leaveOut(NodeFile node, String block, String keyword) {
        add(node.file(), "left-out", keyword, block);
    }

    List<Notice> all() {
        return List.copyOf(notices);
    }
}
