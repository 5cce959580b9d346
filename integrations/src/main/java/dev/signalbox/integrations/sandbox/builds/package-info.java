/**
 * The simulated world's build server: it takes requests, judges them after a moment, builds what
 * was asked for or pushed, and tells what was printed.
 */
@NullMarked
package dev.signalbox.integrations.sandbox.builds;

import org.jspecify.annotations.NullMarked;
