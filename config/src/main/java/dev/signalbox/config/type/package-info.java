/**
 * What a value may be: the types of the language, what is right for each, and what people may give.
 */
@NullMarked
package dev.signalbox.config.type;

import org.jspecify.annotations.NullMarked;
