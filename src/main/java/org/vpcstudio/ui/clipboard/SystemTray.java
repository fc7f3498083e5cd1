package org.vpcstudio.ui.clipboard;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.vpcstudio.project.clip.ClipText;

/// The clipboard of the system: our own text, a plain list, and pictures. Belongs to the FX thread.
public final class SystemTray implements Tray {
    private static final DataFormat DESIGN = format("application/vnd.vpcstudio+json");
    private static final DataFormat SVG = format("image/svg+xml");

    private static DataFormat format(String type) {
        DataFormat known = DataFormat.lookupMimeType(type);
        return known == null ? new DataFormat(type) : known;
    }

    @Override
    public void put(Load load) {
        ClipboardContent content = new ClipboardContent();
        // As bytes, which every program can read; other values would be written in a form of Java's own.
        content.put(DESIGN, bytes(load.design().getBytes(StandardCharsets.UTF_8)));
        content.putString(load.list());
        load.pictures().ifPresent(pictures -> {
            content.put(SVG, bytes(pictures.svg()));
            content.putImage(new Image(new ByteArrayInputStream(pictures.png())));
        });
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static ByteBuffer bytes(byte[] content) {
        return ByteBuffer.wrap(content);
    }

    /// Our own form; else a plain text that could be one, such as from a letter.
    @Override
    public Optional<String> take() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.getContent(DESIGN) instanceof ByteBuffer buffer) {
            byte[] content = new byte[buffer.remaining()];
            buffer.duplicate().get(content);
            return Optional.of(new String(content, StandardCharsets.UTF_8));
        }
        return Optional.ofNullable(clipboard.getString()).filter(ClipText::isLikely);
    }
}
