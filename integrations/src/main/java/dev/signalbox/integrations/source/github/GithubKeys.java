package dev.signalbox.integrations.source.github;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.calls.http.Answer;
import dev.signalbox.integrations.calls.http.Http;
import dev.signalbox.integrations.calls.http.Request;
import dev.signalbox.integrations.identity.Keyholders;
import dev.signalbox.integrations.json.Json;
import jakarta.inject.Singleton;

@InEarnest
@Singleton
final class GithubKeys implements Keyholders {
  private final Http http;
  private final Accent accent = new Accent();

  GithubKeys(Http http) {
    this.http = http;
  }

  @Override
  public boolean knows(Connection on) {
    return on instanceof Connection.Github;
  }

  @Override
  public Asked<String> whose(Connection on) {
    String doing = "asking GitHub whose key %s has".formatted(on.reach().name());
    Asked<String> user = ask(on, doing, Address.of("user")).then(answer -> read(doing, answer));
    return switch (user) {
      case Asked.Troubled<String>(Trouble trouble) when trouble.kind() == Kind.RIGHTS ->
          ask(on, doing, Address.of("rate_limit")).map(_ -> "an app");
      case Asked.Troubled<String> _, Asked.Told<String> _ -> user;
    };
  }

  /** Every good key may ask how much it may ask; one of an app is nobody's. */
  private Asked<Answer> ask(Connection on, String doing, Address address) {
    Request request = Request.get(doing, address);
    return http.ask(on.reach(), accent, request.with("Accept", "application/vnd.github+json"));
  }

  private static Asked<String> read(String doing, Answer answer) {
    return answer
        .json()
        .flatMap(it -> Json.text(it, "login"))
        .<Asked<String>>map(Asked.Told::new)
        .orElseGet(
            () ->
                new Asked.Troubled<>(new Trouble(doing, Kind.GARBLED, "its answer names nobody")));
  }
}
