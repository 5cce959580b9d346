/** {@code /ops status}: what stands where, for those who may look. */
@NullMarked
package dev.signalbox.handlers.status;

import org.jspecify.annotations.NullMarked;
