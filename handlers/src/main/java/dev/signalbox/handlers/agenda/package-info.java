/** What has to be done, and decided, before a day comes: checklists, tasks and questions. */
@NullMarked
package dev.signalbox.handlers.agenda;

import org.jspecify.annotations.NullMarked;
