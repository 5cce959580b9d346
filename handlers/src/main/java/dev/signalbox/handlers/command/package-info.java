/** From what somebody typed, pressed or filled in to an answer: grammar, help, and who may. */
@NullMarked
package dev.signalbox.handlers.command;

import org.jspecify.annotations.NullMarked;
