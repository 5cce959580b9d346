/**
 * Runs the scripts that an estate's file names on its hosts: each order once, whoever repeats it.
 */
@NullMarked
package dev.signalbox.integrations.commands;

import org.jspecify.annotations.NullMarked;
