/** This install: the configuration in force, and the folder it came from. */
@NullMarked
package dev.signalbox.handlers.install;

import org.jspecify.annotations.NullMarked;
