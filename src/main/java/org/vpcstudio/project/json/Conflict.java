package org.vpcstudio.project.json;

import java.util.ArrayList;
import java.util.List;
import org.vpcstudio.text.Message;

/// The marks of Git in a file whose merge was left unfinished: `<<<<<<<`, `|||||||`, `=======` and `>>>>>>>`.
final class Conflict {
    private Conflict() {}

    /// The lines with the first side of each conflict only, and blank lines in the place of all others, so that the
    /// numbers stay right.
    static List<String> firstSides(List<String> lines, Reading reading) {
        List<String> result = new ArrayList<>(lines.size());
        boolean other = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean begins = line.startsWith("<<<<<<< ");
            boolean ends = line.startsWith(">>>>>>> ");
            if (begins) {
                reading.drop(Message.of("project.salvage.conflict", i + 1));
            }
            other = !begins && !ends && (other || line.equals("=======") || line.startsWith("||||||| "));
            result.add(begins || ends || other ? "" : line);
        }
        return result;
    }
}
