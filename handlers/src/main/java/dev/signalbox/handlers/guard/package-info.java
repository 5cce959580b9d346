/** Who may do what, where: pure decisions, each with a name, a reason and the next move. */
@NullMarked
package dev.signalbox.handlers.guard;

import org.jspecify.annotations.NullMarked;
