package org.vpcstudio.format;

import java.util.List;

/// What an exporter made: files sorted by path, and notices.
public record Plan(List<Artifact> artifacts, List<Notice> notices) {
    public Plan {
        artifacts = List.copyOf(artifacts);
        notices = List.copyOf(notices);
    }
}
