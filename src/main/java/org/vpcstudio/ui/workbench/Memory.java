package org.vpcstudio.ui.workbench;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.vpcstudio.signal.Signal;

/// What the window remembers from one start to the next: short texts by key. Rooms read theirs when they are built and
/// put theirs when the user changes something; what keeps them on the disk watches {@link #unkept}.
public final class Memory {
    private final Map<String, String> texts = new TreeMap<>();
    private final Signal<Map<String, String>> unkept = new Signal<>(Map.of());

    /// Takes over what was kept, before the rooms are built.
    public void load(Map<String, String> kept) {
        texts.putAll(kept);
    }

    public Optional<String> text(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /// The number that is remembered; empty when there is none or what is remembered is no number.
    public OptionalDouble number(String key) {
        try {
            double number = Double.parseDouble(texts.getOrDefault(key, ""));
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    public void put(String key, double number) {
        put(key, Long.toString(Math.round(number)));
    }

    public void put(String key, String text) {
        if (!text.equals(texts.put(key, text))) {
            Map<String, String> more = new TreeMap<>(unkept.get());
            more.put(key, text);
            unkept.set(Collections.unmodifiableMap(more));
        }
    }

    /// What has changed and is not on the disk yet.
    public Signal<Map<String, String>> unkept() {
        return unkept;
    }
}
