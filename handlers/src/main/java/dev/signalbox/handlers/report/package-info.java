/**
 * What a run tells everybody: its announcements, once each, how it ended, and how fast a rehearsal
 * was beside what was promised.
 */
@NullMarked
package dev.signalbox.handlers.report;

import org.jspecify.annotations.NullMarked;
