package dev.signalbox.bot.sandbox.wire;

import dev.signalbox.bot.sandbox.wire.WireLog.Exchange;
import dev.signalbox.bot.sandbox.wire.WireLog.Way;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.util.Map;

/** The line to the bot: every request signed, none waited for longer than Slack waits. */
@Singleton
final class BotLine {
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Addresses addresses;
  private final Signature signature;
  private final BoxTimes times;
  private final WireLog wire;
  private final Clock clock;

  /** {@code what} is its name in the log of the wire. */
  record Letter(String what, String contentType, String body, Map<String, String> headers) {
    static final String FORM = "application/x-www-form-urlencoded";
    static final String JSON = "application/json";
  }

  BotLine(Addresses addresses, Credentials credentials, BoxTimes times, WireLog wire, Clock clock) {
    this.addresses = addresses;
    this.signature = credentials.signature();
    this.times = times;
    this.wire = wire;
    this.clock = clock;
  }

  Delivered deliver(Letter letter) {
    Delivered outcome = send(letter);
    int status = outcome instanceof Delivered.Answered answered ? answered.status() : 0;
    String body =
        outcome instanceof Delivered.Answered answered ? answered.body() : Delivered.error(outcome);
    wire.note(new Exchange(Way.TO_BOT, letter.what(), letter.body(), status, body));
    return outcome;
  }

  private Delivered send(Letter letter) {
    try {
      HttpResponse<String> answer = http.send(request(letter), BodyHandlers.ofString());
      boolean mayRetry = answer.headers().firstValue("x-slack-no-retry").isEmpty();
      return new Delivered.Answered(answer.statusCode(), answer.body(), mayRetry);
    } catch (HttpTimeoutException tooLate) {
      return new Delivered.TooLate();
    } catch (IOException cut) {
      return new Delivered.Cut();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return new Delivered.Cut();
    }
  }

  private HttpRequest request(Letter letter) {
    String timestamp = Long.toString(clock.instant().getEpochSecond());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(addresses.bot())
            .timeout(times.deadline())
            .header("Content-Type", letter.contentType())
            .header("User-Agent", "Slackbot 1.0 (simulated)")
            .header("X-Slack-Request-Timestamp", timestamp)
            .header("X-Slack-Signature", signature.of(timestamp, letter.body()));
    letter.headers().forEach(request::header);
    return request.POST(BodyPublishers.ofString(letter.body())).build();
  }

  @PreDestroy
  void hangUp() {
    http.shutdownNow();
  }
}
