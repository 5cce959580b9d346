/** What a host knows of the snapshots of disks that a database lies on. */
@NullMarked
package dev.signalbox.integrations.snapshots;

import org.jspecify.annotations.NullMarked;
