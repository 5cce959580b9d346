/** What a run tells everybody: its announcements, once each, and how it ended. */
@NullMarked
package dev.signalbox.handlers.report;

import org.jspecify.annotations.NullMarked;
