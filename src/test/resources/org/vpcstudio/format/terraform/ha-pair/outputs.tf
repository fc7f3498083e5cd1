output "port_addresses" {
  description = "Private address of each network interface"
  value       = { for name, port in opentelekomcloud_networking_port_v2.this : name => port.all_fixed_ips[0] }
}

output "vip_addresses" {
  description = "Address of each virtual IP"
  value = {
    "vip-web" = opentelekomcloud_networking_vip_v2.web.ip_address
  }
}

output "eip_addresses" {
  description = "Public address of each elastic IP"
  value = {
    "eip-web" = opentelekomcloud_vpc_eip_v1.web.publicip[0].ip_address
  }
}
