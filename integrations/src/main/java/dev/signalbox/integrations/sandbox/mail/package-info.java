/** The simulated world's letter box. */
@NullMarked
package dev.signalbox.integrations.sandbox.mail;

import org.jspecify.annotations.NullMarked;
