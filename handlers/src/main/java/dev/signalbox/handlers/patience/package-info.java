/** Steps that wait for others: since when, and for how long. */
@NullMarked
package dev.signalbox.handlers.patience;

import org.jspecify.annotations.NullMarked;
