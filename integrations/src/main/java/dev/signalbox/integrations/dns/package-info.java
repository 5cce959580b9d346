/** Names and where they point: zones read whole, and changed in one go. */
@NullMarked
package dev.signalbox.integrations.dns;

import org.jspecify.annotations.NullMarked;
