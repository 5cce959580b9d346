/** Procedures that come by the clock: each time is offered once, and a person starts it. */
@NullMarked
package dev.signalbox.handlers.calendar;

import org.jspecify.annotations.NullMarked;
