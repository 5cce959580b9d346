/** A neighbour has called: whoever waits for it looks now, and nothing of what it said is kept. */
@NullMarked
package dev.signalbox.handlers.knock;

import org.jspecify.annotations.NullMarked;
