package org.vpcstudio.edit;

import org.vpcstudio.model.topology.ResourceId;

/// A new element: the step that adds it, and its id.
public record Created(Step step, ResourceId id) {}
