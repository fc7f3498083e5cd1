/// The command line: one class a command, put together in {@link org.vpcstudio.cli.Cli}. Results go to standard output,
/// everything else to standard error; exit codes are those of {@link org.vpcstudio.cli.Exit}. Imported by `app` only;
/// start with `Cli`.
package org.vpcstudio.cli;
