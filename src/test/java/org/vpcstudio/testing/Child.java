package org.vpcstudio.testing;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.pcollections.PMap;
import org.sqlite.SQLiteConfig;
import org.vpcstudio.project.sqlite.StudioStore;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;

/// Studios without a window in processes of their own.
public final class Child {
    private Child() {}

    /// The command that runs a program of ours. Only the few places that it needs: the start of the process is most of
    /// its time.
    public static List<String> command(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(program),
                program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String classPath(Class<?> program) {
        return Stream.of(
                        program,
                        StudioStore.class,
                        SQLiteConfig.class,
                        PMap.class,
                        NullMarked.class,
                        ObjectMapper.class,
                        JsonParser.class,
                        JsonFormat.class)
                .map(type -> Path.of(URI.create(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
