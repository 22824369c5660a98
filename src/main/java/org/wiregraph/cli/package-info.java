/// The command line. Arguments come in; results go to standard output, everything else to standard
/// error, and an exit code to the shell. The only package that prints, and the only one that turns
/// what went wrong into exit codes ([org.wiregraph.cli.Endings]).
@NullMarked
package org.wiregraph.cli;

import org.jspecify.annotations.NullMarked;
