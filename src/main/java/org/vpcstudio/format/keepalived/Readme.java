package org.vpcstudio.format.keepalived;

import java.util.List;
import org.vpcstudio.format.Artifact;
import org.vpcstudio.format.Notice;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;

/// `README.md`: where each file goes, in which order, and what is left to see to.
final class Readme {
    private final Phrasebook words = Phrasebook.english();
    private final StringBuilder out = new StringBuilder();

    /// @param nodes the folders of the keepalived nodes
    /// @param backends the folders of the backends
    Artifact write(String name, List<String> nodes, List<String> backends, List<Notice> notices) {
        line("# " + (name.isBlank() ? say("title") : name.strip()));
        line("");
        line(say("intro"));
        if (!backends.isEmpty()) {
            steps(
                    "backends",
                    backends,
                    "install -m 0644 " + Receiver.SYSCTL + " /etc/sysctl.d/" + Receiver.SYSCTL,
                    "sysctl --system",
                    "install -m 0644 " + Receiver.UNIT + " /etc/systemd/system/" + Receiver.UNIT,
                    "systemctl daemon-reload",
                    "systemctl enable --now " + Receiver.UNIT);
        }
        steps(
                "nodes",
                nodes,
                "install -m 0640 keepalived.conf /etc/keepalived/keepalived.conf",
                "keepalived -t",
                "systemctl enable keepalived",
                "systemctl restart keepalived");
        if (!notices.isEmpty()) {
            heading("by-hand");
            notices.forEach(notice ->
                    line("- " + (notice.where().isBlank() ? "" : "`" + notice.where() + "`: ") + say(notice)));
        }
        return Artifact.text("README.md", out.toString());
    }

    private void steps(String section, List<String> folders, String... commands) {
        heading(section);
        line(say(section + ".what"));
        line("");
        folders.forEach(folder -> line("- `" + folder + "`"));
        line("");
        line("```sh");
        for (String command : commands) {
            line(command);
        }
        line("```");
    }

    private void heading(String section) {
        line("");
        line("## " + say(section));
        line("");
    }

    private String say(Notice notice) {
        return words.say(notice.message());
    }

    private String say(String key) {
        return words.say(Message.of("format.keepalived.readme." + key));
    }

    private void line(String text) {
        out.append(text.replaceAll("\\p{Cntrl}", " ")).append('\n');
    }
}
