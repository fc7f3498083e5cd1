package org.vpcstudio.model.keepalived;

/// A line of `virtual_ipaddress`.
///
/// @param address the address without prefix length
/// @param prefix its prefix length; 32 when none was written (IPv6: 128)
/// @param device the interface it is set on; blank: that of the instance
/// @param options what else stands in the line, such as `label eth0:1`; blank: nothing
public record VirtualAddress(String address, int prefix, String device, String options) {}
