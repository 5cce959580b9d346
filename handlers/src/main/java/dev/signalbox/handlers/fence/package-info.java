/** Sites that must not be used: marked at once by a run, until it or people take the mark away. */
@NullMarked
package dev.signalbox.handlers.fence;

import org.jspecify.annotations.NullMarked;
