package dev.signalbox.bot.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.Sources;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.sandbox.builds.Notary;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A running bot, of whose estates one hears GitHub and another one GitLab; reached over loopback.
 */
final class RunningHooks implements AutoCloseable {
  private final EmbeddedServer server =
      ApplicationContext.run(
          EmbeddedServer.class,
          Map.of(
              "door.under-test", "yes",
              "hooks.under-test", "yes",
              "clock", "by-hand",
              "signalbox.unless-told", "sandbox",
              "signalbox.world", "simulated",
              "signalbox.db.url", "jdbc:h2:mem:hooks;DB_CLOSE_DELAY=-1",
              "slack.signing.secret", "8f742231b10e8888abcd99yyyzzz85a5",
              "slack.bot.token", "xoxb-1234-planted-bot-token",
              "micronaut.server.host", "127.0.0.1",
              "micronaut.server.port", -1));
  private final HttpClient client = HttpClient.newHttpClient();

  RunningHooks() {
    hear("pulumi", "key: \"secret:github\" }", "key: \"secret:github\", hook: \"secret:ours\" }");
    hear(
        "gpii",
        "project: gpii-ops/gpii-infra }",
        "project: gpii-ops/gpii-infra, hook: \"secret:lab\" }");
  }

  private void hear(String estate, String line, String heard) {
    Installation installation = bean(Installation.class);
    Sources now = installation.current().sources();
    String path = "estates/%s.yml".formatted(estate);
    String text = now.text(path).orElseThrow();
    if (!text.contains(line)) {
      throw new IllegalStateException("%s does not say %s any more".formatted(path, line));
    }
    Sources heardToo = now.with(path, text.replace(line, heard));
    if (Configuration.of(heardToo, installation.shapes())
        instanceof Reading.Good(Configuration configuration)) {
      installation.replace(configuration);
    }
  }

  <T> T bean(Class<T> type) {
    return server.getApplicationContext().getBean(type);
  }

  static String github(String secret, String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
      return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("signing a call", missing);
    }
  }

  String travis(String payload) {
    return bean(Notary.class).sign(payload);
  }

  static String form(String payload) {
    return "payload=" + URLEncoder.encode(payload, UTF_8);
  }

  HttpResponse<String> sent(String neighbour, String body, String... headers) {
    var request =
        HttpRequest.newBuilder(server.getURI().resolve("/hooks/" + neighbour))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .header(
                "Content-Type",
                body.startsWith("payload=")
                    ? "application/x-www-form-urlencoded"
                    : "application/json");
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException trouble) {
      throw new IllegalStateException("calling " + URI.create(neighbour), trouble);
    }
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
