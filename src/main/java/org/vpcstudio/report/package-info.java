/// Reports about a design for people and for other programs: its findings as text, JSON and SARIF 2.1.0. Imported by
/// the window and the command line. Start with `FindingsReport`.
package org.vpcstudio.report;
