package org.vpcstudio.check;

/// How bad a finding is; the worst first.
public enum Severity {
    /// The cloud refuses it, or the design cannot work as drawn. Blocks the export.
    ERROR("error"),
    /// It works only by luck or part of the time, or is documented as not recommended.
    WARNING("warning"),
    /// A consequence the architect should know.
    INFO("info");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /// The word in machine output and message keys.
    public String code() {
        return code;
    }

    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
