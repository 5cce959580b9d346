/** The one message of a run: from its state to what people read, edited in place. */
@NullMarked
package dev.signalbox.handlers.card;

import org.jspecify.annotations.NullMarked;
