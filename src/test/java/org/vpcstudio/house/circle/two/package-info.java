/// Half of a circle that the architecture test must find.
package org.vpcstudio.house.circle.two;
