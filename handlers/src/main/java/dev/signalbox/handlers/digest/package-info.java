/** What a week of an estate's runs came to, beside the week before. */
@NullMarked
package dev.signalbox.handlers.digest;

import org.jspecify.annotations.NullMarked;
