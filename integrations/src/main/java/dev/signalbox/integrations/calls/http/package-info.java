/** Calls of neighbours that speak HTTP: one exchange, bounded in time and size, and its meaning. */
@NullMarked
package dev.signalbox.integrations.calls.http;

import org.jspecify.annotations.NullMarked;
