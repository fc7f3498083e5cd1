/// Rules about route tables and routes (area RT). Imported by `check.book` only. Start with `RouteTwice`.
package org.vpcstudio.check.rule.routing;
