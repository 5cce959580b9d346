package dev.signalbox.bench.load;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Makes {@code /ops release gigadb v9.…}, as Slack would send it for a person who may. It is the
 * shortest command that asks for work: recognised, parsed, judged, written down, answered. No two
 * have the same text or the same trigger.
 */
public final class Commands {
  private final Signature signature;
  private final Clock clock;
  private final AtomicInteger series = new AtomicInteger();

  public Commands(String secret, Clock clock) {
    this.signature = new Signature(secret);
    this.clock = clock;
  }

  /** Signed now: Slack's window closes five minutes later. */
  public Batch batch(int size) {
    int row = series.incrementAndGet();
    String second = String.valueOf(clock.instant().getEpochSecond());
    return new Batch(
        IntStream.range(0, size).mapToObj(number -> command(second, row, number)).toList());
  }

  /** Each text as a person would type it after {@code /ops}. */
  public Batch typed(List<String> texts) {
    int row = series.incrementAndGet();
    String second = String.valueOf(clock.instant().getEpochSecond());
    return new Batch(
        IntStream.range(0, texts.size())
            .mapToObj(number -> command(second, texts.get(number), row, number))
            .toList());
  }

  /** A press of the button that says this, on the message which our workspace took. */
  public Batch pressed(String value) {
    String second = String.valueOf(clock.instant().getEpochSecond());
    String payload =
        """
        {"type":"block_actions","api_app_id":"A0BOX","team":{"id":"T0BOX"},"user":{"id":"U0OPS1"},\
        "trigger_id":"%s.press","channel":{"id":"C0OPS"},"container":{"type":"message",\
        "channel_id":"C0OPS","message_ts":"1.000100"},\
        "actions":[{"type":"button","action_id":"ask.confirmed:0","block_id":"b","value":"%s"}]}\
        """
            .formatted(second, value);
    String body = "payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8);
    return new Batch(List.of(new Batch.Command(value, wire(second, body))));
  }

  private Batch.Command command(String second, int row, int number) {
    return command(second, "release gigadb v9.%d.%d".formatted(row, number), row, number);
  }

  private Batch.Command command(String second, String text, int row, int number) {
    String body =
        """
        token=bench&team_id=T0BOX&team_domain=box&channel_id=C0OPS&channel_name=ops&user_id=U0OPS1\
        &user_name=ada&command=%%2Fops&text=%s&api_app_id=A0BOX\
        &is_enterprise_install=false&response_url=https%%3A%%2F%%2Fhooks.slack.com%%2Fcommands%%2F1\
        &trigger_id=%s.%d.%d\
        """
            .formatted(URLEncoder.encode(text, StandardCharsets.UTF_8), second, row, number);
    return new Batch.Command(text, wire(second, body));
  }

  private ByteBuffer wire(String second, String body) {
    String request =
        """
        POST /slack/events HTTP/1.1\r
        Host: 127.0.0.1\r
        User-Agent: Slackbot 1.0\r
        Accept: application/json,*/*\r
        X-Slack-Signature: %s\r
        X-Slack-Request-Timestamp: %s\r
        Content-Type: application/x-www-form-urlencoded\r
        Content-Length: %d\r
        \r
        %s\
        """
            .formatted(signature.of(second, body), second, body.length(), body);
    return ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)).asReadOnlyBuffer();
  }
}
