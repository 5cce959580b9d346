/** What people read and press, in our own words; how Slack wants it said is decided below here. */
@NullMarked
package dev.signalbox.integrations.chat;

import org.jspecify.annotations.NullMarked;
