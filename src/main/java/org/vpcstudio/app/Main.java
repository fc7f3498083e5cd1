package org.vpcstudio.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The entry point of the program.
public final class Main {
    private Main() {}

    /// Prints the version; a placeholder until the commands are there.
    public static void main(String[] args) throws IOException {
        try (InputStream text = Objects.requireNonNull(Main.class.getResourceAsStream("version.txt"))) {
            System.out.println("VPC Studio " + new String(text.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }
}
