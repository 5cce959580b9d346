/**
 * What exists and the procedures: read from a folder of YAML, checked whole before anything starts.
 */
@NullMarked
package dev.signalbox.config;

import org.jspecify.annotations.NullMarked;
