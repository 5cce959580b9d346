/** Incidents: opened and closed by runs and people, and spoken about for as long as they last. */
@NullMarked
package dev.signalbox.handlers.readiness;

import org.jspecify.annotations.NullMarked;
