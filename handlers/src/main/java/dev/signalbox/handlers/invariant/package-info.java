/** What always holds of an estate, and whether a step, or a whole plan, would break it. */
@NullMarked
package dev.signalbox.handlers.invariant;

import org.jspecify.annotations.NullMarked;
