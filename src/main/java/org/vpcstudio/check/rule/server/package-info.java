/// Rules about servers: their zones and their network interfaces (areas ECS and HA, GEN-010). Imported by `check.book`
/// only. Start with `NotOnePrimaryNic`.
package org.vpcstudio.check.rule.server;
