/// Designs from what runs already: keepalived.conf files of several servers become one design. What a file does not
/// say, such as addresses, is made up and reported; what a design cannot say is left out and reported. The command line
/// and the window import it. Start with `KeepalivedImport`.
package org.vpcstudio.format.intake;
