/** Builds on a server that is asked for them: asking once, finding what was asked, following it. */
@NullMarked
package dev.signalbox.integrations.builds;

import org.jspecify.annotations.NullMarked;
