package dev.signalbox.bot.slack;

import dev.signalbox.integrations.json.JsonObject;

/** Slack's Web API, as far as the door needs it: calls that cannot wait for the outbox. */
interface Workspace {
  /** Whether Slack said yes in time. */
  boolean call(String method, JsonObject body);
}
