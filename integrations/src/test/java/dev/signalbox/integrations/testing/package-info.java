/** What tests of this module stand on: databases, time by hand. */
@NullMarked
package dev.signalbox.integrations.testing;

import org.jspecify.annotations.NullMarked;
