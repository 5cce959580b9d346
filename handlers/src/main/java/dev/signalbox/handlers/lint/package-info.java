/** {@code /ops lint}: the configuration's folder, read again and judged whole. */
@NullMarked
package dev.signalbox.handlers.lint;

import org.jspecify.annotations.NullMarked;
