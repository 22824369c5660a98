/// A resolved article comes in; its reports go out, with their actors and the officials.
///
/// Word knowledge is in resources: cues, weapons, words of meeting. The code is the grammar over
/// tokens. A sentence becomes a [org.wiregraph.text.Line], and each kind of fact has a reader of
/// its own, which asks [Parties] whom a noun phrase means. Meetings and sanctions that no rule
/// reads are decided on by counted evidence ([WeighedMeetings], [WeighedSanctions]).
@NullMarked
package org.wiregraph.extract;

import org.jspecify.annotations.NullMarked;
