/** How full the disks of an estate's hosts are. */
@NullMarked
package dev.signalbox.integrations.disks;

import org.jspecify.annotations.NullMarked;
