package dev.signalbox.bot.slack;

import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.UrlVerificationRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From the text of a proven request to what it asks. Bolt parses; what it trips over is broken. */
@Singleton
final class Understanding {
  private final SlackRequestParser parser =
      new SlackRequestParser(AppConfig.builder().requestVerificationEnabled(false).build());

  Delivery of(String body, boolean socket) {
    try {
      return understood(
          parser.parse(
              HttpRequest.builder()
                  .requestUri("/slack/events")
                  .queryString(new HashMap<>())
                  .requestBody(body)
                  .headers(new RequestHeaders(Map.of()))
                  .remoteAddress("")
                  .socketMode(socket)
                  .build()));
    } catch (RuntimeException | StackOverflowError unreadable) {
      // Its words would repeat the body in the log.
      return new Delivery.Broken();
    }
  }

  private static Delivery understood(@Nullable Request<?> request) {
    return switch (request) {
      case null -> new Delivery.Broken();
      case UrlVerificationRequest it -> new Delivery.Challenge(it.getChallenge());
      case SlashCommandRequest it -> Commands.question(it.getPayload());
      case BlockActionRequest it -> Clicks.question(it.getPayload());
      case ViewSubmissionRequest it -> Forms.question(it.getPayload());
      case EventRequest it -> Events.delivery(it.getRequestBodyAsString());
      default -> new Delivery.Unheard();
    };
  }
}
