/** How long runs stood held, and because of what: kept for who wants to know what costs hours. */
@NullMarked
package dev.signalbox.handlers.halt;

import org.jspecify.annotations.NullMarked;
