/** What each person can do to an estate, and destroy in it: with whose yes, and alone. */
@NullMarked
package dev.signalbox.handlers.mandate;

import org.jspecify.annotations.NullMarked;
