/** Runs from outside: how they are started and awaited, and what their journal tells afterwards. */
@NullMarked
package dev.signalbox.bench.runs;

import org.jspecify.annotations.NullMarked;
