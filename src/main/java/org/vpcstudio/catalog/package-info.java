/// Read-only facts of the clouds: regions, zones, limits, defaults, one data file a profile. No limit of a rule
/// stands in code. Whoever needs a limit imports it: rules, edits, exporters and forms. Start with `CloudProfile`; a
/// new cloud is a file and a line there.
package org.vpcstudio.catalog;
