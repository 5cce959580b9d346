/** Which site is production, and which release it runs, as far as we have written it down. */
@NullMarked
package dev.signalbox.handlers.truth;

import org.jspecify.annotations.NullMarked;
