package dev.signalbox.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.bot.settings.Settings;
import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.TeamId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.integrations.chat.Membership;
import dev.signalbox.integrations.chat.Membership.AppId;
import dev.signalbox.integrations.chat.Membership.Badge;
import dev.signalbox.integrations.chat.Membership.BotId;
import dev.signalbox.integrations.chat.Membership.Home;
import dev.signalbox.integrations.chat.Membership.Place;
import dev.signalbox.integrations.chat.Scopes;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The bot in the simulated workspace, which answers its questions as Slack does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoWeAreTest {
  private final EmbeddedServer server;
  private final Membership membership;
  private final HttpClient http = HttpClient.newHttpClient();

  WhoWeAreTest() throws IOException {
    int port = freePort();
    server =
        ApplicationContext.builder()
            .deduceEnvironment(false)
            .environments("sandbox")
            .properties(
                Map.of(
                    "signalbox.unless-told", "sandbox",
                    "signalbox.workspace", "simulated",
                    "signalbox.db.url", "jdbc:h2:mem:who-we-are",
                    "signalbox.port", port,
                    "micronaut.server.host", "127.0.0.1",
                    "micronaut.server.port", port))
            .run(EmbeddedServer.class);
    membership = bean(Membership.class);
  }

  @AfterAll
  void stop() {
    http.close();
    server.close();
  }

  @Test
  void the_simulated_workspace_tells_what_slack_would() {
    assertThat(membership.badge())
        .isEqualTo(
            new Badge.Valid(
                new Home(new TeamId("T0BOX"), "Genome Data Team"),
                new UserId("U0BOX"),
                Optional.of(new BotId("B0BOX")),
                Optional.of(Set.copyOf(Scopes.NEEDED))));
    assertThat(membership.app(new BotId("B0BOX"))).hasValue(new AppId("A0BOX"));
    assertThat(place("C0OPS")).isEqualTo(new Place.Seen(true, false, false));
    assertThat(place("C0COFFEE")).isEqualTo(new Place.Seen(false, false, false));
    assertThat(place("C0NOWHERE")).isEqualTo(new Place.NotFound());
  }

  @Test
  void what_is_meant_for_another_app_or_team_is_counted_and_not_heard() throws Exception {
    assertThat(bean(Introduction.class).ask()).isTrue();
    double before = elsewhere();
    String ours = Payloads.command("whoami", "who.1");
    assertThat(answered(ours)).contains("Ada Okafor");
    assertThat(answered(ours.replace("A0BOX", "A0ELSE").replace("who.1", "who.2"))).isEmpty();
    assertThat(answered(ours.replace("T0BOX", "T0ELSE").replace("who.1", "who.3"))).isEmpty();
    assertThat(elsewhere()).isEqualTo(before + 2);
  }

  private Place place(String channel) {
    return membership.place(new ChannelId(channel));
  }

  private String answered(String body) throws IOException, InterruptedException {
    Settings settings = bean(Settings.class);
    var clock = bean(Clock.class);
    String now = Long.toString(clock.instant().getEpochSecond());
    String signature =
        new SignatureCheck(settings.slack().signing().orElseThrow(), clock)
            .sign(now, RunningDoor.bytes(body));
    var request =
        HttpRequest.newBuilder(server.getURI().resolve("/slack/events"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-Slack-Request-Timestamp", now)
            .header("X-Slack-Signature", signature)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    var answer = http.send(request.build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private double elsewhere() {
    return bean(MeterRegistry.class)
        .counter("signalbox.slack.refused", "reason", "elsewhere")
        .count();
  }

  private <T> T bean(Class<T> type) {
    return server.getApplicationContext().getBean(type);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
