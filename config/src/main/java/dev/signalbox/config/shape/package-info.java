/** What the language knows of an action without its code: arguments, outputs, effect, ends. */
@NullMarked
package dev.signalbox.config.shape;

import org.jspecify.annotations.NullMarked;
