package dev.signalbox.integrations.chat.web;

import dev.signalbox.integrations.chat.SlackApi;
import dev.signalbox.integrations.chat.SlackConnection;
import dev.signalbox.integrations.chat.blocks.Redaction;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Arguments travel as a form: some methods take nothing else, and every one takes it. */
@Singleton
@Requires(beans = SlackConnection.class)
final class WebApi implements SlackApi {
  private static final Logger LOG = LoggerFactory.getLogger(WebApi.class);

  private final SlackConnection connection;
  private final Hosts hosts;
  private final Wire wire;
  private final CallCounter counter;

  WebApi(SlackConnection connection, Wire wire, CallCounter counter) {
    this.connection = connection;
    this.hosts = new Hosts(connection);
    this.wire = wire;
    this.counter = counter;
  }

  @Override
  public Called call(String method, JsonObject arguments) {
    return told(method, SlackAnswer.ofMethod(send(method, arguments)));
  }

  /** With the answer's headers, and without a line in the log for every "no". */
  Asked ask(String method, JsonObject arguments) {
    Wire.Sent sent = send(method, arguments);
    Called called = SlackAnswer.ofMethod(sent);
    counter.countQuestion(method, called);
    return new Asked(called, SlackAnswer.scopes(sent));
  }

  record Asked(Called called, Optional<Set<String>> scopes) {}

  private Wire.Sent send(String method, JsonObject arguments) {
    var request =
        HttpRequest.newBuilder(connection.api().resolve(method))
            .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
            .POST(BodyPublishers.ofString(FormBody.of(arguments)));
    connection.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
    return wire.send(request);
  }

  /** With the token, so nowhere but to Slack itself. */
  Drawn fetch(URI address, long atMost) {
    if (!hosts.takeFiles(address)) {
      return new Drawn.Strange();
    }
    var request = HttpRequest.newBuilder(address).GET();
    connection.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
    return Drawn.of(wire.draw(request, atMost));
  }

  @Override
  public Called upload(URI address, byte[] content) {
    if (!hosts.takeFiles(address)) {
      return told("upload", new Called.Refused("upload_host_not_allowed"));
    }
    var request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(content));
    return told("upload", SlackAnswer.ofHook(wire.send(request)));
  }

  @Override
  public Called answer(URI responseUrl, JsonObject message) {
    if (!hosts.takeAnswers(responseUrl)) {
      return told("response_url", new Called.Refused("response_host_not_allowed"));
    }
    String body = new JsonObject(Redaction.members(message.members())).toString();
    var request =
        HttpRequest.newBuilder(responseUrl)
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(BodyPublishers.ofString(body));
    return told("response_url", SlackAnswer.ofHook(wire.send(request)));
  }

  /** Neither arguments nor answers are logged: both may hold what only their readers may see. */
  private Called told(String method, Called called) {
    counter.count(method, called);
    switch (called) {
      case Called.Ok _ -> LOG.debug("Slack did {}", method);
      case Called.Refused(String error) -> LOG.warn("Slack refused {}: {}", method, error);
      case Called.Later(var after) -> LOG.info("Slack takes {} in {}", method, after);
      case Called.Unknown(String trouble) -> LOG.warn("{} may have happened: {}", method, trouble);
    }
    return called;
  }
}
