/// Rules about Direct Connect (area DC). Imported by `check.book` only. Start with `LonelyLine`.
package org.vpcstudio.check.rule.directconnect;
