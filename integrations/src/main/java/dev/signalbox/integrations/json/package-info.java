/** JSON as trees, read and written without reflection. */
@NullMarked
package dev.signalbox.integrations.json;

import org.jspecify.annotations.NullMarked;
