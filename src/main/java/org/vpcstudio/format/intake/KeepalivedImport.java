package org.vpcstudio.format.intake;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vpcstudio.format.Notice;
import org.vpcstudio.format.keepalived.KeepalivedConf;
import org.vpcstudio.format.keepalived.Reading;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.keepalived.EffectiveConfig;
import org.vpcstudio.model.keepalived.NodeConfig;
import org.vpcstudio.text.Message;

/// Makes a design of the keepalived.conf files of its servers, as keepalived understands them (see `EffectiveConfig`).
/// The same files give the same design.
public final class KeepalivedImport {
    private KeepalivedImport() {}

    /// A file to read.
    ///
    /// @param path how it is called, with `/` or `\` between folders
    public record Source(String path, String text) {}

    /// The design of files on the disk; one that cannot be read is an error like any other.
    ///
    /// @param name of the design
    /// @param files one a server
    public static Imported ofFiles(String name, List<Path> files) {
        List<Source> sources = new ArrayList<>();
        List<Notice> errors = new ArrayList<>();
        for (Path file : files) {
            try {
                sources.add(new Source(file.toString(), Files.readString(file)));
            } catch (CharacterCodingException _) {
                errors.add(new Notice(file.toString(), Message.of("format.import.no-text")));
            } catch (IOException e) {
                String reason = e.getClass().getSimpleName();
                errors.add(new Notice(file.toString(), Message.of("format.import.unreadable", reason)));
            }
        }
        return errors.isEmpty() ? of(name, sources) : new Imported(Document.empty(name), errors, List.of());
    }

    /// The design; what is wrong with the files stands in the result, never in an exception.
    ///
    /// @param name of the design
    /// @param sources one file a server
    public static Imported of(String name, List<Source> sources) {
        List<Notice> errors = new ArrayList<>();
        Remarks remarks = new Remarks();
        List<NodeConfig> configs = new ArrayList<>();
        for (Source source : sources) {
            Reading reading = KeepalivedConf.read(source.path(), source.text());
            errors.addAll(reading.errors());
            reading.remarks().forEach(remarks::add);
            configs.add(EffectiveConfig.of(reading.config()));
        }
        if (!errors.isEmpty() || sources.isEmpty()) {
            return new Imported(Document.empty(name), errors, remarks.all());
        }
        List<NodeFile> nodes = NodeFile.named(sources, configs);
        return new Imported(new Drafting(nodes, remarks).design(name), List.of(), remarks.all());
    }
}
