/** The simulated world's tables of clouds, one for each connection to a database of them. */
@NullMarked
package dev.signalbox.integrations.sandbox.clouds;

import org.jspecify.annotations.NullMarked;
