/// One `keepalived.conf` as a value: {@link org.vpcstudio.model.keepalived.NodeConfig} and its parts, VRRP and LVS, and
/// how it follows from a design ({@link org.vpcstudio.model.keepalived.NodeConfigs}). The exporter prints and the
/// simulator runs the same values, so that what is simulated is what is deployed; formats and the simulator import it.
/// Start with `NodeConfig`.
package org.vpcstudio.model.keepalived;
