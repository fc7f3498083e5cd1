/// Rules about network ACLs (area ACL). Imported by `check.book` only. Start with `DisabledAcl`.
package org.vpcstudio.check.rule.acl;
