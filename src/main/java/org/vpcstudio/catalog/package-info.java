/// Read-only facts of the clouds: regions, zones, limits, defaults, one data file a profile. No limit of a rule
/// stands in code. Start with `CloudProfile`.
package org.vpcstudio.catalog;
