/** How drills went, so that what was promised can be compared with what was done. */
@NullMarked
package dev.signalbox.handlers.drill;

import org.jspecify.annotations.NullMarked;
