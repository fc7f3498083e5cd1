resource "opentelekomcloud_networking_vip_v2" "web" {
  name       = "vip-web"
  network_id = opentelekomcloud_vpc_subnet_v1.ha.network_id
  subnet_id  = opentelekomcloud_vpc_subnet_v1.ha.subnet_id
  ip_address = "192.168.10.100"
}

resource "opentelekomcloud_networking_vip_associate_v2" "web" {
  vip_id = opentelekomcloud_networking_vip_v2.web.id
  port_ids = [
    opentelekomcloud_networking_port_v2.this["ecs-ha-1-eth0"].id,
    opentelekomcloud_networking_port_v2.this["ecs-ha-2-eth0"].id,
  ]

  # Bound when the ports are on their servers.
  depends_on = [opentelekomcloud_compute_instance_v2.this]
}

resource "opentelekomcloud_vpc_eip_v1" "web" {
  tags = local.tags

  publicip {
    name = "eip-web"
    type = "5_bgp"
  }

  bandwidth {
    name        = "eip-web"
    size        = 100
    share_type  = "PER"
    charge_mode = "traffic"
  }
}

resource "opentelekomcloud_networking_floatingip_associate_v2" "web" {
  floating_ip = opentelekomcloud_vpc_eip_v1.web.publicip[0].ip_address
  port_id     = opentelekomcloud_networking_vip_v2.web.id
}
