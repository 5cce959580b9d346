/** The gate: what is known about a wish, and whether it may be carried out now. */
@NullMarked
package dev.signalbox.handlers.gate;

import org.jspecify.annotations.NullMarked;
