/** The bot from outside: its commands, its pages, its death. */
@NullMarked
package dev.signalbox.acceptance;

import org.jspecify.annotations.NullMarked;
