package dev.signalbox.integrations.chat;

import java.net.URI;
import java.util.Optional;

/** Where Slack's Web API is, and the bot's token for it. */
public record SlackConnection(URI api, Optional<String> token) {
  public static final URI SLACK = URI.create("https://slack.com/api/");

  public SlackConnection {
    api = api.getPath().endsWith("/") ? api : URI.create(api + "/");
  }

  /** Set by SLACK_API_URL: then its host may also be answered and uploaded to. */
  public boolean elsewhere() {
    return !api.equals(SLACK);
  }

  @Override
  public String toString() {
    return "SlackConnection[%s, token %s]".formatted(api, token.isPresent() ? "set" : "missing");
  }
}
