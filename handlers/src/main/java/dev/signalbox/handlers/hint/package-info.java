/** What a failure is known to mean, and the part of it that people should read. */
@NullMarked
package dev.signalbox.handlers.hint;

import org.jspecify.annotations.NullMarked;
