/** What comes over and over by a clock in a file: at each of its times once, over all nodes. */
@NullMarked
package dev.signalbox.handlers.metronome;

import org.jspecify.annotations.NullMarked;
