/// How the values of a design are built: which properties each record has, of what type, and what each is when nobody
/// says it. Found once by reflection, so that files, schemas, differences, forms and clean-ups follow the records
/// by themselves. Imports the model only; start with {@link org.vpcstudio.model.shape.Shapes}.
package org.vpcstudio.model.shape;
