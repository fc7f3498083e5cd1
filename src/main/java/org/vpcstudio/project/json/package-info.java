/// The text of project files: {@link org.vpcstudio.project.json.ProjectCodec} turns a document into JSON and back,
/// as the shapes of its records say ({@link org.vpcstudio.model.shape}). Imported by `project` only.
/// Start with `ProjectCodec`.
///
/// A version with the same whole number as ours only adds properties and kinds of resources; both are kept in
/// `Document.unknown` and written back. Anything else needs a new whole number, a
/// {@link org.vpcstudio.project.json.Migration} from the last one and a fixture of it.
package org.vpcstudio.project.json;
