/** Unlocks: for a while, and for one run, what protects an environment stands open. */
@NullMarked
package dev.signalbox.handlers.unlock;

import org.jspecify.annotations.NullMarked;
