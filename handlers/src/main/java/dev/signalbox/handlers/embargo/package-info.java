/** Freezing changes to an estate: by people, and by runs for as long as they last. */
@NullMarked
package dev.signalbox.handlers.embargo;

import org.jspecify.annotations.NullMarked;
