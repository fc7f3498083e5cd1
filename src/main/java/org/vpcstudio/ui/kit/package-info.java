/// Controls and JavaFX helpers without knowledge of the product: icons, the FX thread as an executor, form rows.
package org.vpcstudio.ui.kit;
