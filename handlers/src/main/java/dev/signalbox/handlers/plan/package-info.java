/** What will happen, before anything does. */
@NullMarked
package dev.signalbox.handlers.plan;

import org.jspecify.annotations.NullMarked;
