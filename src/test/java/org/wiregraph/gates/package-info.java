/// What the project asks of its own code, as tests: limits on size and wording, which package may
/// use which, no test article in the code, files that a reader expects. Sources and compiled
/// classes come in; findings with file and line go out.
package org.wiregraph.gates;
