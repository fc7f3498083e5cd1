package org.vpcstudio.ui.workbench;

import org.vpcstudio.check.Anchor;

/// A wish to see an element and one of its properties: the canvas centres and pulses it, the inspector opens the field.
///
/// @param number makes each wish different from the last
public record Reveal(long number, Anchor anchor) {}
