/** Which run was started by which other: what one keeps to itself it does not keep from its own. */
@NullMarked
package dev.signalbox.handlers.lineage;

import org.jspecify.annotations.NullMarked;
