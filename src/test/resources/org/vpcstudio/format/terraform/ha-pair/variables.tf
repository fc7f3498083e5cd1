variable "region" {
  type        = string
  description = "Region everything is created in"
  default     = "eu-de"
}

variable "auth_url" {
  type        = string
  description = "Where the cloud signs users in"
  default     = "https://iam.eu-de.otc.t-systems.com/v3"
}

variable "key_pair" {
  type        = string
  description = "Name of an existing key pair for SSH to the servers"
}

variable "image_name" {
  type        = string
  description = "Name of the image the servers start from"
  default     = "Standard_Debian_12_latest"
}

variable "system_disk_size" {
  type        = number
  description = "Size of each server's system disk in GB"
  default     = 20
}

variable "packages" {
  type        = list(string)
  description = "Packages to install on the keepalived nodes beside keepalived"
  default     = []
}

variable "auth_pass_web" {
  type        = string
  description = "Password the nodes of ka-web sign their adverts with"
  sensitive   = true

  validation {
    condition     = can(regex("^[0-9A-Za-z._-]{1,8}$", var.auth_pass_web))
    error_message = "1 to 8 letters, digits, dots, hyphens or underscores."
  }
}

variable "tags" {
  type        = map(string)
  description = "Tags beside those of the plan"
  default     = {}
}

locals {
  tags = merge({ design = "ha_pair_vip_through_an_eip" }, var.tags)
}
