package dev.signalbox.integrations.source.gitlab;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.calls.http.Http;
import dev.signalbox.integrations.calls.http.Request;
import dev.signalbox.integrations.identity.Keyholders;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;

/** Whose key it is there decides which runners take the jobs that are played with it. */
@InEarnest
@Singleton
final class GitlabKeys implements Keyholders {
  private final Http http;
  private final Accent accent = new Accent();

  GitlabKeys(Http http) {
    this.http = http;
  }

  @Override
  public boolean knows(Connection on) {
    return on instanceof Connection.Gitlab;
  }

  @Override
  public Asked<String> whose(Connection on) {
    String doing = "asking GitLab whose key %s has".formatted(on.reach().name());
    return ask(on, doing, Address.of("user"))
        .then(
            tree ->
                Json.text(tree, "username")
                    .<Asked<String>>map(Asked.Told::new)
                    .orElseGet(() -> garbled(doing, "its answer names nobody")));
  }

  private Asked<JsonNode> ask(Connection on, String doing, Address address) {
    return http.ask(on.reach(), accent, Request.get(doing, address))
        .then(
            answer ->
                answer
                    .json()
                    .<Asked<JsonNode>>map(Asked.Told::new)
                    .orElseGet(() -> garbled(doing, "its answer is no JSON")));
  }

  private static <T> Asked<T> garbled(String doing, String why) {
    return new Asked.Troubled<>(new Trouble(doing, Kind.GARBLED, why));
  }
}
