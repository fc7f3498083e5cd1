package org.vpcstudio.project.sqlite;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// The folder in which the platform keeps the data of a program for one user.
///
/// Sources: XDG Base Directory Specification 0.8 (Linux and the rest), Apple's File System Programming Guide
/// (Application Support), Microsoft's KNOWNFOLDERID FOLDERID_RoamingAppData.
public final class DataDirectory {
    private DataDirectory() {}

    /// The folder to use; it need not exist yet.
    ///
    /// @param chosen what the user asked for, which wins over everything
    public static Path of(Properties system, Map<String, String> environment, Optional<Path> chosen) {
        return chosen.map(Path::toAbsolutePath).orElseGet(() -> ofPlatform(system, environment));
    }

    private static Path ofPlatform(Properties system, Map<String, String> environment) {
        Path home = Path.of(system.getProperty("user.home", "."));
        String name = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            return home.resolve("Library/Application Support/VPC Studio");
        }
        if (name.startsWith("win")) {
            return folder(environment, "APPDATA", home.resolve("AppData/Roaming"))
                    .resolve("VPC Studio");
        }
        return folder(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                .resolve("vpcstudio");
    }

    /// XDG: "All paths set in these environment variables must be absolute", others are to be ignored.
    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }
}
