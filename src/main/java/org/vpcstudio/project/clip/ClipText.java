package org.vpcstudio.project.clip;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpcstudio.edit.copying.Clip;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.project.json.ProjectCodec;
import org.vpcstudio.project.json.Salvaged;
import org.vpcstudio.project.json.UnreadableException;
import org.vpcstudio.text.Message;

/// Copies as text: a project file of the format of the day, with one more property that names the copied elements. So
/// an older or newer program reads of it what it can, and a text that somebody saves is a design.
public final class ClipText {
    private static final String COPIED = "/copied";

    private ClipText() {}

    /// What could be read.
    ///
    /// @param clip may be empty
    /// @param refused what could not be read, and why
    public record Read(Clip clip, List<Message> refused) {
        public Read {
            refused = List.copyOf(refused);
        }
    }

    /// The text of a copy.
    public static String write(Clip clip) {
        String ids = clip.copied().stream().map(ResourceId::value).collect(Collectors.joining(" ", "\"", "\""));
        Document marked = clip.design().withUnknown(Map.of(COPIED, ids));
        return new String(ProjectCodec.write(marked), StandardCharsets.UTF_8);
    }

    /// Whether a text could be a copy or a design at all.
    public static boolean isLikely(String text) {
        return text.stripLeading().startsWith("{");
    }

    /// Understands what can be understood of a text. A project file without a mark is copied as a whole.
    ///
    /// @throws UnreadableException when that is nothing
    public static Read read(String text) throws UnreadableException {
        Salvaged salvaged = ProjectCodec.salvage(text.getBytes(StandardCharsets.UTF_8));
        Document design = salvaged.document();
        String mark = design.unknown().getOrDefault(COPIED, "");
        Document plain = design.withUnknown(Map.of()).withScenarios(List.of());
        Clip clip = mark.isEmpty() ? Clip.whole(plain) : new Clip(plain, ids(mark));
        return new Read(clip, salvaged.dropped());
    }

    /// Ids that are none are of no element, so that they do no harm.
    private static Set<ResourceId> ids(String mark) {
        return Stream.of(mark.replaceAll("[^A-Za-z0-9_ -]", "").split(" +", -1))
                .filter(id -> !id.isEmpty())
                .map(ResourceId::of)
                .collect(Collectors.toSet());
    }
}
