package org.vpcstudio.model.topology;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a property is when nobody says it. Files leave such a value out, forms show it as the default. Without it,
/// texts, lists and optional values are empty, and everything else has to be said.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Default {
    /// As it would stand in a file.
    String value();
}
