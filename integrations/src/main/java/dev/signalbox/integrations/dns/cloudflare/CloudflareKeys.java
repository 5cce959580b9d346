package dev.signalbox.integrations.dns.cloudflare;

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

/** Their tokens have no names, but they tell whether one is good. */
@InEarnest
@Singleton
final class CloudflareKeys implements Keyholders {
  private static final int FEWEST = 5;
  private final Http http;
  private final Accent accent = new Accent();

  CloudflareKeys(Http http) {
    this.http = http;
  }

  @Override
  public boolean knows(Connection on) {
    return on instanceof Connection.Cloudflare;
  }

  @Override
  public Asked<String> whose(Connection on) {
    String doing = "asking Cloudflare whether the key of %s is good".formatted(on.reach().name());
    Asked<String> verified =
        http.ask(on.reach(), accent, Request.get(doing, Address.of("user", "tokens", "verify")))
            .then(answer -> read(doing, answer));
    return switch (verified) {
      case Asked.Troubled<String>(Trouble trouble) when trouble.kind() == Kind.KEY ->
          orOfAnAccount(on, doing, verified);
      case Asked.Troubled<String> _, Asked.Told<String> _ -> verified;
    };
  }

  private static Asked<String> read(String doing, Answer answer) {
    return Envelope.open(answer)
        .flatMap(envelope -> Json.text(envelope.result(), "status"))
        .map(status -> judged(doing, status))
        .orElseGet(() -> trouble(doing, Kind.GARBLED, "its answer tells nothing of a token"));
  }

  private static Asked<String> judged(String doing, String status) {
    return status.equals("active")
        ? new Asked.Told<>("a token of a user")
        : trouble(doing, Kind.KEY, "the token is " + status);
  }

  /** A token that belongs to an account is not known there, and opens zones all the same. */
  private Asked<String> orOfAnAccount(Connection on, String doing, Asked<String> verified) {
    Request zones = Request.get(doing, Address.of("zones").with("per_page", FEWEST));
    return http.ask(on.reach(), accent, zones) instanceof Asked.Told<Answer>(Answer answer)
            && Envelope.open(answer).isPresent()
        ? new Asked.Told<>("a token of an account")
        : verified;
  }

  private static Asked<String> trouble(String doing, Kind kind, String why) {
    return new Asked.Troubled<>(new Trouble(doing, kind, why));
  }
}
