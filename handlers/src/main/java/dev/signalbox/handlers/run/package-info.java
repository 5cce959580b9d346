/** Runs: a procedure on its way, step by step, through any crash. Its journal lies in here. */
@NullMarked
package dev.signalbox.handlers.run;

import org.jspecify.annotations.NullMarked;
