/// Finding resources of a design by what a person writes: a name, an address, a kind, a problem. Imported by the rooms
/// of the window; start with {@link org.vpcstudio.search.Query}.
package org.vpcstudio.search;
