resource "opentelekomcloud_networking_secgroup_v2" "client" {
  name                 = "sg-client"
  delete_default_rules = true
}

resource "opentelekomcloud_networking_secgroup_v2" "ha" {
  name                 = "sg-ha"
  delete_default_rules = true
}

locals {
  # What the groups let through; the rest is dropped.
  security_group_rules = {
    "sg-client ingress all from sg-client" = {
      group_id        = opentelekomcloud_networking_secgroup_v2.client.id
      direction       = "ingress"
      remote_group_id = opentelekomcloud_networking_secgroup_v2.client.id
    }

    "sg-client egress all to any" = {
      group_id  = opentelekomcloud_networking_secgroup_v2.client.id
      direction = "egress"
    }

    "sg-ha ingress all from sg-ha" = {
      group_id        = opentelekomcloud_networking_secgroup_v2.ha.id
      direction       = "ingress"
      remote_group_id = opentelekomcloud_networking_secgroup_v2.ha.id
    }

    "sg-ha ingress tcp 80 from 192.168.0.0/16" = {
      group_id         = opentelekomcloud_networking_secgroup_v2.ha.id
      direction        = "ingress"
      protocol         = "tcp"
      ports            = [80, 80]
      remote_ip_prefix = "192.168.0.0/16"
    }

    "sg-ha ingress tcp 443 from 192.168.0.0/16" = {
      group_id         = opentelekomcloud_networking_secgroup_v2.ha.id
      direction        = "ingress"
      protocol         = "tcp"
      ports            = [443, 443]
      remote_ip_prefix = "192.168.0.0/16"
    }

    "sg-ha ingress tcp 22 from 192.168.20.0/24" = {
      group_id         = opentelekomcloud_networking_secgroup_v2.ha.id
      direction        = "ingress"
      protocol         = "tcp"
      ports            = [22, 22]
      remote_ip_prefix = "192.168.20.0/24"
    }

    "sg-ha ingress tcp 80 from 0.0.0.0/0" = {
      group_id         = opentelekomcloud_networking_secgroup_v2.ha.id
      direction        = "ingress"
      protocol         = "tcp"
      ports            = [80, 80]
      remote_ip_prefix = "0.0.0.0/0"
    }

    "sg-ha ingress tcp 443 from 0.0.0.0/0" = {
      group_id         = opentelekomcloud_networking_secgroup_v2.ha.id
      direction        = "ingress"
      protocol         = "tcp"
      ports            = [443, 443]
      remote_ip_prefix = "0.0.0.0/0"
    }

    "sg-ha egress all to any" = {
      group_id  = opentelekomcloud_networking_secgroup_v2.ha.id
      direction = "egress"
    }
  }
}

resource "opentelekomcloud_networking_secgroup_rule_v2" "this" {
  for_each = local.security_group_rules

  security_group_id = each.value.group_id
  direction         = each.value.direction
  ethertype         = "IPv4"
  protocol          = try(each.value.protocol, null)
  port_range_min    = try(each.value.ports[0], null)
  port_range_max    = try(each.value.ports[1], null)
  remote_group_id   = try(each.value.remote_group_id, null)
  remote_ip_prefix  = try(each.value.remote_ip_prefix, null)
}
