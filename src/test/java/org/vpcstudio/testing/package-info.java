/// What tests share: the worked designs and small helpers. Start with `Designs`.
@NullMarked
package org.vpcstudio.testing;

import org.jspecify.annotations.NullMarked;
