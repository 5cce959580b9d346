/**
 * Incidents, spoken about for as long as they last; and whether everything is ready that runs need.
 */
@NullMarked
package dev.signalbox.handlers.readiness;

import org.jspecify.annotations.NullMarked;
