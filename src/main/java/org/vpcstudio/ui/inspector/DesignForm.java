package org.vpcstudio.ui.inspector;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.edit.Resettling;
import org.vpcstudio.model.Document;
import org.vpcstudio.text.Message;

/// The form of the design itself, shown while nothing is selected.
final class DesignForm {
    private DesignForm() {}

    static List<Section> sections(Document document) {
        return List.of(new Section(Message.of("inspector.section.design"), List.of(name(document), profile(document))));
    }

    private static Field name(Document document) {
        return Fields.row("name", new Editor.Line(false, ""), document.name(), text -> {
            String name = text.strip();
            return name.isEmpty() ? Fields.bad("inspector.bad.blank") : new Outcome.Good(new Edit.RenameDesign(name));
        });
    }

    /// The clouds there are, and the one of the design when this program does not know it.
    private static Field profile(Document document) {
        Stream<Editor.Option> known =
                CloudProfile.profiles().stream().map(profile -> Fields.option(profile.id(), profile.shortName()));
        Stream<Editor.Option> foreign =
                CloudProfile.known(document.profile()) ? Stream.empty() : Stream.of(Fields.option(document.profile()));
        return Fields.row(
                        "profile",
                        new Editor.Choice(Stream.concat(known, foreign).toList()),
                        document.profile(),
                        id -> new Outcome.Good(Resettling.to(document, id)))
                .withHint(hint(document.profile()));
    }

    private static Message hint(String id) {
        String checked = CloudProfile.of(id).name();
        return CloudProfile.known(id)
                ? Message.of("inspector.hint.profile", checked)
                : Message.of("inspector.hint.profile-unknown", id, checked);
    }
}
