/** What we do: one package per thing that people talk about. */
@NullMarked
package dev.signalbox.handlers;

import org.jspecify.annotations.NullMarked;
