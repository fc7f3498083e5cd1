/// The text of project files: {@link org.vpcstudio.project.json.ProjectCodec} turns a document into JSON and back,
/// with one small class per kind of resource. Imported by `project` only. Start with `ProjectCodec`.
///
/// A version with the same whole number as ours only adds properties and kinds of resources; both are kept in
/// `Document.unknown` and written back. Anything else needs a new whole number.
package org.vpcstudio.project.json;
