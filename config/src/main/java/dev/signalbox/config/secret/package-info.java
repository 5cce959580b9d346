/**
 * Secrets are named here and never held: what a reference looks like, and what must not be typed.
 */
@NullMarked
package dev.signalbox.config.secret;

import org.jspecify.annotations.NullMarked;
