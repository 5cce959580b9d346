/** The figures of the packaged bot: printed, never asserted, but for what may not be lost. */
@NullMarked
package dev.signalbox.bench;

import org.jspecify.annotations.NullMarked;
