/** How people reach us, and how the parts are put together. */
@NullMarked
package dev.signalbox.bot;

import org.jspecify.annotations.NullMarked;
