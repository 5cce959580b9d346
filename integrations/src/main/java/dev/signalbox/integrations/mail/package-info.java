/** Mail to people, by a server that takes it over for good. */
@NullMarked
package dev.signalbox.integrations.mail;

import org.jspecify.annotations.NullMarked;
