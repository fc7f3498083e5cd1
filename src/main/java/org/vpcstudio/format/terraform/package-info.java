/// Terraform for Open Telekom Cloud: {@link org.vpcstudio.format.terraform.TerraformOtcExporter} turns a design into
/// a complete root module, laid out as `terraform fmt` does. Imported by `format.book` only. Read the exporter first,
/// then `Parts` (what of a design can be exported) and `Hcl` (the text model it is written with).
package org.vpcstudio.format.terraform;
