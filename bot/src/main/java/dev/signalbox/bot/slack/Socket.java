package dev.signalbox.bot.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.SlackApiException;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import dev.signalbox.bot.settings.Secret;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.UnaryOperator;

/** One open socket: Slack speaks, we answer on it, ten at a time. */
final class Socket implements AutoCloseable {
  /** With one, a slow answer would keep the next person waiting. */
  private static final int AT_ONCE = 10;

  private final Slack slack;
  private final SocketModeClient client;

  /** The constructor connects: made only when everything behind it is ready. */
  Socket(URI api, Secret token, UnaryOperator<String> answers)
      throws IOException, SlackApiException, URISyntaxException {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(api.toString());
    slack = Slack.getInstance(config);
    client =
        new SocketModeClientJavaWSImpl(
            slack, token.value(), slack.issueSocketModeUrl(token.value()), AT_ONCE);
    client.setAutoReconnectEnabled(true);
    client.addWebSocketMessageListener(message -> answer(message, answers));
    client.connect();
  }

  private void answer(String message, UnaryOperator<String> answers) {
    String answer = answers.apply(message);
    if (!answer.isEmpty()) {
      client.sendSocketModeResponse(answer);
    }
  }

  /** Asks over the line itself: an open end here says nothing about the other one. */
  boolean isOpen() {
    return client.verifyConnection();
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
