/** What can be seen of a site from outside: every feature that sees something adds its own. */
@NullMarked
package dev.signalbox.handlers.evidence;

import org.jspecify.annotations.NullMarked;
