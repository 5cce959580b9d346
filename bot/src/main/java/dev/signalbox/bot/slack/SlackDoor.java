package dev.signalbox.bot.slack;

import dev.signalbox.bot.settings.Settings;
import dev.signalbox.bot.web.BoundedBody;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

/**
 * {@code POST /slack/events}: bytes first, then the signature over them, and only then a parser.
 */
@Controller("/slack/events")
final class SlackDoor {
  /** Slack's largest view is 250 KB, and a command is far smaller. */
  private static final int LIMIT = 1 << 20;

  private static final String SSL_CHECK = "ssl_check=1";

  /** Without a secret nothing could be proven: then the socket is the only way in. */
  private final Optional<SignatureCheck> signatures;

  private final Understanding understanding;
  private final FrontDoor door;
  private final Refusals refusals;

  SlackDoor(
      Settings settings,
      Clock clock,
      Understanding understanding,
      FrontDoor door,
      Refusals refusals) {
    this.signatures = settings.slack().signing().map(secret -> new SignatureCheck(secret, clock));
    this.understanding = understanding;
    this.door = door;
    this.refusals = refusals;
  }

  @Post
  @Consumes(MediaType.ALL)
  @Produces(MediaType.ALL)
  @ExecuteOn(TaskExecutors.BLOCKING)
  HttpResponse<?> take(HttpRequest<?> request, @Body InputStream stream) throws IOException {
    if (signatures.isEmpty()) {
      return HttpResponse.notFound();
    }
    try (Correlation _ = Correlation.begun()) {
      Optional<byte[]> body = BoundedBody.read(stream, LIMIT);
      if (body.isPresent()) {
        return http(answer(signatures.get(), request.getHeaders(), body.get()));
      }
      refusals.count("oversized");
      return http(Reply.empty(413));
    }
  }

  private Reply answer(SignatureCheck check, HttpHeaders headers, byte[] body) {
    Proof proof =
        check.judge(
            Optional.ofNullable(headers.get("X-Slack-Request-Timestamp")),
            Optional.ofNullable(headers.get("X-Slack-Signature")),
            body);
    return switch (proof) {
      case Proof.Genuine(Receipt receipt) ->
          door.answer(understanding.of(new String(body, StandardCharsets.UTF_8), false), receipt);
      case Proof.Refused _ when isSslCheck(body) -> Reply.acknowledged();
      case Proof.Refused(Proof.Reason reason) -> {
        refusals.count(reason.name());
        yield Reply.empty(401);
      }
    };
  }

  /** Sent now and then to see that the certificate is good; it comes unsigned and asks nothing. */
  private static boolean isSslCheck(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    return text.equals(SSL_CHECK) || text.startsWith(SSL_CHECK + "&");
  }

  private static MutableHttpResponse<?> http(Reply reply) {
    MutableHttpResponse<Object> response = HttpResponse.status(HttpStatus.valueOf(reply.status()));
    return switch (reply.form()) {
      case NONE -> response;
      case TEXT -> response.contentType(MediaType.TEXT_PLAIN_TYPE).body(reply.body());
      case JSON -> response.contentType(MediaType.APPLICATION_JSON_TYPE).body(reply.body());
    };
  }
}
