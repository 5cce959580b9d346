/** How a call of a neighbour can come out, whoever the neighbour is. */
@NullMarked
package dev.signalbox.integrations.calls;

import org.jspecify.annotations.NullMarked;
