/** Incidents, spoken about for as long as they last; and whether secrets are where they belong. */
@NullMarked
package dev.signalbox.handlers.readiness;

import org.jspecify.annotations.NullMarked;
