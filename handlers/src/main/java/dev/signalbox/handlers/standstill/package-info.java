/**
 * A start under the emergency stop: what the world has and the journal has not, before anything.
 */
@NullMarked
package dev.signalbox.handlers.standstill;

import org.jspecify.annotations.NullMarked;
