package org.vpcstudio.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where this system wants a program to leave its log: the state directory of the XDG base directory specification,
/// `~/Library/Logs` of macOS, the local application data of Windows.
final class LogPlace {
    private LogPlace() {}

    static Path ofThisMachine() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")), System.getenv());
    }

    /// @param system the name of the operating system
    /// @param home the home directory of the user
    /// @param environment the variables of the process
    static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return folder(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"))
                    .resolve("VPC Studio")
                    .resolve("Logs");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Logs").resolve("VPC Studio");
        }
        return folder(environment, "XDG_STATE_HOME", home.resolve(".local").resolve("state"))
                .resolve("vpcstudio");
    }

    private static Path folder(Map<String, String> environment, String variable, Path fallback) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? fallback : Path.of(value);
    }
}
