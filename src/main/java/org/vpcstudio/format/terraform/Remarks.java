package org.vpcstudio.format.terraform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vpcstudio.format.Notice;
import org.vpcstudio.text.Message;

/// Collects what the architect should know, while one plan is made.
final class Remarks {
    private final List<Notice> notices = new ArrayList<>();

    /// @param where the name of the element it is about
    void add(String where, String key, Object... arguments) {
        Notice notice = new Notice(where, Message.of("format.terraform.notice." + key, arguments));
        if (!notices.contains(notice)) {
            notices.add(notice);
        }
    }

    /// By element, each element's in the order they were found.
    List<Notice> all() {
        return notices.stream().sorted(Comparator.comparing(Notice::where)).toList();
    }
}
