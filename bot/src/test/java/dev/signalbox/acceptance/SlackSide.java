package dev.signalbox.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.integrations.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What Slack sends to a bot when U0OPS1 does something in #ops, signed. */
final class SlackSide implements AutoCloseable {
  private final URI events;
  private final String secret;
  private final String hooks;
  private final HttpClient http = HttpClient.newHttpClient();

  /** {@code hooks}: where this Slack takes late answers. */
  SlackSide(URI bot, String secret, String hooks) {
    this.events = bot.resolve("/slack/events");
    this.secret = secret;
    this.hooks = hooks;
  }

  HttpResponse<String> command(String text) {
    return signed(
        "team_id=T0BOX&channel_id=C0OPS&user_id=U0OPS1&command=%2Fops&api_app_id=A0BOX&trigger_id="
            + UUID.randomUUID()
            + "&response_url="
            + encoded(hooks + "/commands/" + UUID.randomUUID())
            + "&text="
            + encoded(text));
  }

  HttpResponse<String> mention(String text) {
    return event(mentioned(text));
  }

  private static JsonObject mentioned(String text) {
    return JsonObject.empty()
        .with("type", "app_mention")
        .with("channel", "C0OPS")
        .with("ts", "1763629200.000100")
        .with("text", "<@U0BOT> " + text);
  }

  HttpResponse<String> mentionWith(String file, String text) {
    var attached = JsonObject.empty().with("id", file).tree();
    return event(mentioned(text).with("files", List.of(attached)));
  }

  HttpResponse<String> opensHome() {
    return event(
        JsonObject.empty()
            .with("type", "app_home_opened")
            .with("channel", "D0TALK")
            .with("tab", "home"));
  }

  private HttpResponse<String> event(JsonObject event) {
    return signed(
        JsonObject.empty()
            .with("type", "event_callback")
            .with("team_id", "T0BOX")
            .with("api_app_id", "A0BOX")
            .with("event_id", "Ev" + UUID.randomUUID())
            .with("event", event.with("user", "U0OPS1").tree())
            .toString());
  }

  /** {@code rest}: a view or a message, in single quotes for double ones. */
  HttpResponse<String> interaction(String type, String rest) {
    return signed(
        "payload="
            + encoded(
                """
                {"type":"%s","trigger_id":"%s","api_app_id":"A0BOX","team":{"id":"T0BOX"},
                "user":{"id":"U0OPS1","team_id":"T0BOX"},%s}\
                """
                    .formatted(type, UUID.randomUUID(), rest.replace('\'', '"'))));
  }

  HttpResponse<String> signed(String body) {
    String now = Long.toString(Instant.now().getEpochSecond());
    String type = body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded";
    var request =
        HttpRequest.newBuilder(events)
            .header("Content-Type", type)
            .header("X-Slack-Request-Timestamp", now)
            .header("X-Slack-Signature", "v0=" + mac("v0:" + now + ":" + body))
            .POST(BodyPublishers.ofString(body));
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException trouble) {
      throw new IllegalStateException("asking the bot", trouble);
    }
  }

  private String mac(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("signing", impossible);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  @Override
  public void close() {
    http.close();
  }
}
