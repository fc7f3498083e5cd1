/// Strict values of networking: {@link org.vpcstudio.model.net.Ipv4}, {@link org.vpcstudio.model.net.Cidr}; and
/// {@link org.vpcstudio.model.net.Written}, what a person wrote where such a value is wanted. Everyone may import this
/// room; start with `Written`.
package org.vpcstudio.model.net;
