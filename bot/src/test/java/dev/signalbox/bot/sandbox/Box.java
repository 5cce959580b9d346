package dev.signalbox.bot.sandbox;

import dev.signalbox.bot.HandClock;
import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.settings.Settings;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The workspace under test, with a bot that does as it is told and time that stands still. */
final class Box implements AutoCloseable {
  static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

  private final FakeBot bot;
  private final ApplicationContext context;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Box() throws IOException {
    bot = new FakeBot();
    context =
        ApplicationContext.builder()
            .deduceEnvironment(false)
            .environments("sandbox")
            .properties(
                Map.of(
                    "micronaut.server.port", -1,
                    "micronaut.server.host", "127.0.0.1",
                    "signalbox.unless-told", "sandbox",
                    "signalbox.workspace", "simulated",
                    "signalbox.db.url", "jdbc:h2:mem:box-" + UUID.randomUUID(),
                    "slack.signing.secret", SECRET,
                    "clock", "by-hand",
                    "signalbox.sandbox.bot-address", bot.address(),
                    "signalbox.sandbox.deadline", "2s",
                    "signalbox.sandbox.retries", "10ms,10ms,10ms"))
            .start();
    context.getBean(EmbeddedServer.class).start();
  }

  String base() {
    return "http://127.0.0.1:" + context.getBean(EmbeddedServer.class).getPort();
  }

  FakeBot bot() {
    return bot;
  }

  HandClock clock() {
    return context.getBean(HandClock.class);
  }

  String token() {
    return context.getBean(Settings.class).slack().botToken().orElseThrow().value();
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException trouble) {
      throw new AssertionError("asking the sandbox", trouble);
    }
  }

  HttpResponse<String> get(String path) {
    return send(to(path));
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base() + path));
  }

  /** Single quotes for double ones, to be readable in Java. */
  HttpResponse<String> post(String path, String json) {
    return send(
        to(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json.replace('\'', '"'))));
  }

  HttpResponse<String> call(String method, String json) {
    return send(
        to("/sandbox/api/" + method)
            .header("Authorization", "Bearer " + token())
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(BodyPublishers.ofString(json.replace('\'', '"'))));
  }

  HttpResponse<String> form(String method, String form) {
    return send(
        to("/sandbox/api/" + method)
            .header("Authorization", "Bearer " + token())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  /** Every call waits a minute first, so that no test meets another one's rate limit. */
  Json api(String method, String json) {
    clock().advance(java.time.Duration.ofMinutes(1));
    return read(call(method, json));
  }

  static Json read(HttpResponse<String> answer) {
    return Json.read(answer.body()).orElseThrow();
  }

  Json act(String what, String person, String json) {
    return read(post("/sandbox/do/" + what + "?as=" + person, json));
  }

  Json state(String person) {
    return read(get("/sandbox/state?as=" + person));
  }

  /** The newest last. */
  List<Json> posts(String person, String room) {
    return state(person).items("posts").stream()
        .filter(post -> post.text("room", "").equals(room))
        .toList();
  }

  Json lastPost(String person, String room) {
    return posts(person, room).getLast();
  }

  @Override
  public void close() {
    context.close();
    bot.close();
  }
}
