/// Finding elements on the canvas: a bar above it, with the matches lit and all else dimmed. Imported by the app, which
/// puts it together; start with {@link org.vpcstudio.ui.finding.FindBar}.
package org.vpcstudio.ui.finding;
