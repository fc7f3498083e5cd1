/// Laboratory scenarios: a `scenario.json` with one keepalived.conf a host becomes a testbed, and its trace becomes a
/// timeline in JSON that can be compared with what real keepalived did. Imported by the command line; start with
/// `GoldenRun`.
package org.vpcstudio.format.scenario;
