package dev.signalbox.handlers.doctor;

import jakarta.inject.Singleton;

/** In Socket Mode nothing reaches the bot while its socket is shut. */
@Singleton
final class SocketCheck implements Check {
  private final Line line;

  SocketCheck(Line line) {
    this.line = line;
  }

  @Override
  public String about() {
    return "socket";
  }

  @Override
  public Sight sight() {
    return Sight.SERVING;
  }

  @Override
  public Finding look() {
    return switch (line.state()) {
      case NOT_USED -> new Finding.Well("not used: Slack comes to /slack/events");
      case OPEN -> new Finding.Well("open");
      case SHUT ->
          new Finding.Wrong(
              "it is shut, and I try to open it every few seconds",
              "see that SLACK_APP_TOKEN is an app-level token with connections:write, that Socket"
                  + " Mode is on for the app, and that this machine reaches Slack");
    };
  }
}
