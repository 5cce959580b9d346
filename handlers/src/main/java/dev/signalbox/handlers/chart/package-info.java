/** Draws numbers, where there is anything to draw with. */
@NullMarked
package dev.signalbox.handlers.chart;

import org.jspecify.annotations.NullMarked;
