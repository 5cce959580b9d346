/** The first three files of somebody's own configuration. */
@NullMarked
package dev.signalbox.config.starter;

import org.jspecify.annotations.NullMarked;
