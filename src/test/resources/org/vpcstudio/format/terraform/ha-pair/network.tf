resource "opentelekomcloud_vpc_v1" "ha" {
  name = "vpc-ha"
  cidr = "192.168.0.0/16"
  tags = local.tags
}

resource "opentelekomcloud_vpc_subnet_v1" "client" {
  name       = "subnet-client"
  vpc_id     = opentelekomcloud_vpc_v1.ha.id
  cidr       = "192.168.20.0/24"
  gateway_ip = "192.168.20.1"
  dns_list   = ["100.125.4.25", "100.125.129.199"]
  tags       = local.tags
}

resource "opentelekomcloud_vpc_subnet_v1" "ha" {
  name       = "subnet-ha"
  vpc_id     = opentelekomcloud_vpc_v1.ha.id
  cidr       = "192.168.10.0/24"
  gateway_ip = "192.168.10.1"
  dns_list   = ["100.125.4.25", "100.125.129.199"]
  tags       = local.tags
}
