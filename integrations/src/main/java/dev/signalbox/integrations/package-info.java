/** Whom we talk to: one package per purpose, a port in our words with its clients behind it. */
@NullMarked
package dev.signalbox.integrations;

import org.jspecify.annotations.NullMarked;
