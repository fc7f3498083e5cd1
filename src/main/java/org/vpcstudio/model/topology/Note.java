package org.vpcstudio.model.topology;

import java.util.Optional;

/// A note on the drawing; it means nothing to the cloud.
///
/// @param name its heading, may be blank
/// @param text what it says
/// @param container the box it lies in; empty on the open canvas
public record Note(
        ResourceId id,
        String name,
        Remarks remarks,
        @Default("") String text,

        @Refers({Kind.REGION, Kind.VPC, Kind.SUBNET, Kind.SITE})
        Optional<ResourceId> container)
        implements Placed {

    @Override
    public Kind kind() {
        return Kind.NOTE;
    }

    @Override
    public Optional<ResourceId> parent() {
        return container;
    }

    @Override
    public Note withName(String next) {
        return new Note(id, next, remarks, text, container);
    }

    @Override
    public Note withRemarks(Remarks next) {
        return new Note(id, name, next, text, container);
    }

    public Note withText(String next) {
        return new Note(id, name, remarks, next, container);
    }

    public Note withContainer(Optional<ResourceId> next) {
        return new Note(id, name, remarks, text, next);
    }
}
