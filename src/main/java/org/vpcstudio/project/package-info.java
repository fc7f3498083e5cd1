/// Project files: {@link org.vpcstudio.project.ProjectStore} opens and saves `*.vpcs`; the JSON itself is the
/// business of `project.json`. Imported by the session, the command line and the app.
package org.vpcstudio.project;
