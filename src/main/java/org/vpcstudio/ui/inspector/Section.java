package org.vpcstudio.ui.inspector;

import java.util.List;
import org.vpcstudio.text.Message;

/// A group of rows with a header.
record Section(Message title, List<Field> fields) {
    Section {
        fields = List.copyOf(fields);
    }
}
