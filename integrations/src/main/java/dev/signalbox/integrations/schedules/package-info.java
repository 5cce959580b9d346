/**
 * What hosts do by the clock: entries of crontabs, switched off and on and otherwise left alone.
 */
@NullMarked
package dev.signalbox.integrations.schedules;

import org.jspecify.annotations.NullMarked;
