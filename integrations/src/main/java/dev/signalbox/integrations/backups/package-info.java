/** Backups where they lie: which there are, how each one ends, and copies of them. */
@NullMarked
package dev.signalbox.integrations.backups;

import org.jspecify.annotations.NullMarked;
