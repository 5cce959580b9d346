/** The client of Slack's Web API: one call, one outcome, no retries and no redirects. */
@NullMarked
package dev.signalbox.integrations.chat.web;

import org.jspecify.annotations.NullMarked;
