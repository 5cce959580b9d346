/**
 * The checks at start: one small class per kind of mistake, pure, every complaint with its place.
 */
@NullMarked
package dev.signalbox.config.lint;

import org.jspecify.annotations.NullMarked;
