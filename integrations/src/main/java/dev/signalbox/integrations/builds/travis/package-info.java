/** Travis's API, the third version of it, as far as we need it. */
@NullMarked
package dev.signalbox.integrations.builds.travis;

import org.jspecify.annotations.NullMarked;
