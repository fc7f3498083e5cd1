# User, password, domain and project come from the environment; the README names the variables.
provider "opentelekomcloud" {
  auth_url = var.auth_url
  region   = var.region
}
