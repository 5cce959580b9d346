/**
 * The rows in which a service keeps its clouds, and the flags of each: read, and compared and set.
 */
@NullMarked
package dev.signalbox.integrations.clouds;

import org.jspecify.annotations.NullMarked;
