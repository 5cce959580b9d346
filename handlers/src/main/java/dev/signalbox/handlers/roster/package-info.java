/** Who is in the groups that are kept in Slack, as far as Slack has said so within a minute. */
@NullMarked
package dev.signalbox.handlers.roster;

import org.jspecify.annotations.NullMarked;
