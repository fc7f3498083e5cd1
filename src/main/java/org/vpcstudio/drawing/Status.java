package org.vpcstudio.drawing;

import org.vpcstudio.check.Severity;

/// States and severities: a fixed colour in every theme, a shape and a letter.
public enum Status {
    MASTER(0xFF009E73, "state-master"),
    BACKUP(0xFF56B4E9, "state-backup"),
    FAULT(0xFFD55E00, "state-fault"),
    INIT(0xFF6E6E6E, "state-init"),
    STOPPED(0xFF6E6E6E, "state-stopped"),
    SPLIT(0xFFCC79A7, "state-split"),
    NO_OWNER(0x00000000, "state-no-owner"),
    ERROR(0xFFD55E00, "severity-error"),
    WARNING(0xFFE69F00, "severity-warning"),
    INFO(0xFF0072B2, "severity-info");

    private final int argb;
    private final String icon;

    Status(int argb, String icon) {
        this.argb = argb;
        this.icon = icon;
    }

    public int argb() {
        return argb;
    }

    /// The name of its shape among the icons.
    public String icon() {
        return icon;
    }

    public static Status of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }
}
