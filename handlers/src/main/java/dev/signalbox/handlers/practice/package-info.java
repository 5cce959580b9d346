/** Harmless steps for people who try runs out: they touch a table of ours and nothing else. */
@NullMarked
package dev.signalbox.handlers.practice;

import org.jspecify.annotations.NullMarked;
