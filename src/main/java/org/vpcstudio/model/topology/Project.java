package org.vpcstudio.model.topology;

import java.util.Optional;

/// A project of an account. Resources without one belong to the account that the design is drawn for.
///
/// @param accountName the owner
/// @param projectId the cloud's id of the project; blank when it is not known yet
/// @param region the region the project belongs to
public record Project(
        ResourceId id,
        String name,
        Remarks remarks,
        String accountName,
        String projectId,
        @Refers(Kind.REGION) ResourceId region)
        implements Unplaced {

    @Override
    public Kind kind() {
        return Kind.PROJECT;
    }

    @Override
    public Optional<ResourceId> parent() {
        return Optional.empty();
    }

    @Override
    public Project withName(String next) {
        return new Project(id, next, remarks, accountName, projectId, region);
    }

    @Override
    public Project withRemarks(Remarks next) {
        return new Project(id, name, next, accountName, projectId, region);
    }
}
