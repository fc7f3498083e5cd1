package org.vpcstudio.format.keepalived;

import java.util.ArrayList;
import java.util.List;
import org.vpcstudio.format.Notice;
import org.vpcstudio.text.Message;

/// What was found wrong while reading one file.
final class Problems {
    private final String file;
    private final List<Notice> errors = new ArrayList<>();
    private final List<Notice> remarks = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    /// Something that makes the file unusable.
    void error(int line, String key, Object... arguments) {
        errors.add(notice(line, key, arguments));
    }

    /// Something that was understood and is not kept.
    void remark(int line, String key, Object... arguments) {
        remarks.add(notice(line, key, arguments));
    }

    private Notice notice(int line, String key, Object... arguments) {
        return new Notice(file + ":" + line, Message.of("format.keepalived." + key, arguments));
    }

    List<Notice> errors() {
        return List.copyOf(errors);
    }

    List<Notice> remarks() {
        return List.copyOf(remarks);
    }
}
