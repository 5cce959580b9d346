/** Interlocks: what a run keeps others from doing for as long as it lasts. */
@NullMarked
package dev.signalbox.handlers.lock;

import org.jspecify.annotations.NullMarked;
