/** Files that steps hand to each other: short texts, kept under what they say. */
@NullMarked
package dev.signalbox.handlers.file;

import org.jspecify.annotations.NullMarked;
