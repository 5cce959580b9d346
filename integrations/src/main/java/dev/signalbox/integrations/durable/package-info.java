/** Work that outlives the process: what is to be run, by name, and when. */
@NullMarked
package dev.signalbox.integrations.durable;

import org.jspecify.annotations.NullMarked;
