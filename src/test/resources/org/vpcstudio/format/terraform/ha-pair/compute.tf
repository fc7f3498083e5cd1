locals {
  servers = {
    "ecs-client-1" = {
      availability_zone = "eu-de-01"
      flavor            = "s3.medium.2"
      ports             = ["ecs-client-1-eth0"]
    }

    "ecs-client-2" = {
      availability_zone = "eu-de-02"
      flavor            = "s3.medium.2"
      ports             = ["ecs-client-2-eth0"]
    }

    "ecs-ha-1" = {
      availability_zone = "eu-de-01"
      flavor            = "s3.medium.2"
      ports             = ["ecs-ha-1-eth0"]
    }

    "ecs-ha-2" = {
      availability_zone = "eu-de-02"
      flavor            = "s3.medium.2"
      ports             = ["ecs-ha-2-eth0"]
    }
  }

  # Addresses are fixed: keepalived and security rules name them.
  ports = {
    "ecs-client-1-eth0" = {
      network_id               = opentelekomcloud_vpc_subnet_v1.client.network_id
      subnet_id                = opentelekomcloud_vpc_subnet_v1.client.subnet_id
      ip_address               = "192.168.20.21"
      security_group_ids       = [opentelekomcloud_networking_secgroup_v2.client.id]
      source_destination_check = true
    }

    "ecs-client-2-eth0" = {
      network_id               = opentelekomcloud_vpc_subnet_v1.ha.network_id
      subnet_id                = opentelekomcloud_vpc_subnet_v1.ha.subnet_id
      ip_address               = "192.168.10.31"
      security_group_ids       = [opentelekomcloud_networking_secgroup_v2.client.id]
      source_destination_check = true
    }

    "ecs-ha-1-eth0" = {
      network_id               = opentelekomcloud_vpc_subnet_v1.ha.network_id
      subnet_id                = opentelekomcloud_vpc_subnet_v1.ha.subnet_id
      ip_address               = "192.168.10.11"
      security_group_ids       = [opentelekomcloud_networking_secgroup_v2.ha.id]
      source_destination_check = false
    }

    "ecs-ha-2-eth0" = {
      network_id               = opentelekomcloud_vpc_subnet_v1.ha.network_id
      subnet_id                = opentelekomcloud_vpc_subnet_v1.ha.subnet_id
      ip_address               = "192.168.10.12"
      security_group_ids       = [opentelekomcloud_networking_secgroup_v2.ha.id]
      source_destination_check = false
    }
  }

  # What a server does when it boots for the first time.
  user_data = {
    "ecs-ha-1" = templatefile("${path.module}/templates/ecs-ha-1.yaml.tftpl", {
      packages      = var.packages
      auth_pass_web = var.auth_pass_web
    })

    "ecs-ha-2" = templatefile("${path.module}/templates/ecs-ha-2.yaml.tftpl", {
      packages      = var.packages
      auth_pass_web = var.auth_pass_web
    })
  }
}

resource "opentelekomcloud_networking_port_v2" "this" {
  for_each = local.ports

  name               = each.key
  network_id         = each.value.network_id
  security_group_ids = each.value.security_group_ids

  fixed_ip {
    subnet_id  = each.value.subnet_id
    ip_address = each.value.ip_address
  }

  # The form for "check off"; the cloud refuses 0.0.0.0/0.
  dynamic "allowed_address_pairs" {
    for_each = each.value.source_destination_check ? [] : ["1.1.1.1/0"]

    content {
      ip_address = allowed_address_pairs.value
    }
  }
}

data "opentelekomcloud_images_image_v2" "server" {
  name        = var.image_name
  most_recent = true
}

resource "opentelekomcloud_compute_instance_v2" "this" {
  for_each = local.servers

  name              = each.key
  availability_zone = each.value.availability_zone
  flavor_name       = each.value.flavor
  key_pair          = var.key_pair
  user_data         = lookup(local.user_data, each.key, null)
  tags              = local.tags

  block_device {
    uuid                  = data.opentelekomcloud_images_image_v2.server.id
    source_type           = "image"
    destination_type      = "volume"
    volume_size           = var.system_disk_size
    boot_index            = 0
    delete_on_termination = true
  }

  dynamic "network" {
    for_each = each.value.ports

    content {
      port = opentelekomcloud_networking_port_v2.this[network.value].id
    }
  }

  # A newer image of the same name is for new servers only.
  lifecycle {
    ignore_changes = [block_device[0].uuid]
  }
}
