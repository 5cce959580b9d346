/** What can be seen from outside: every feature that sees something adds its own. */
@NullMarked
package dev.signalbox.handlers.evidence;

import org.jspecify.annotations.NullMarked;
