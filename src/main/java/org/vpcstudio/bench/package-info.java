/// How quick the program is: {@link org.vpcstudio.bench.BigDesign} makes designs of any size, the other classes take
/// times. Imported by the command line (`vpcstudio bench`) and by tests; start with `BigDesign`.
package org.vpcstudio.bench;
