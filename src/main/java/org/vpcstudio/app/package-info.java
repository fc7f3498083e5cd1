/// Starts and wires the program, nothing else. Nobody imports it; `Main` is the file to read first.
package org.vpcstudio.app;
