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
import dev.signalbox.integrations.identity.KeyTerms;
import dev.signalbox.integrations.identity.Term;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** A token of a user tells of itself; one of an account is asked about elsewhere. */
@InEarnest
@Singleton
final class CloudflareTerms implements KeyTerms {
  private static final int FEWEST = 5;

  private final Http http;
  private final Accent accent = new Accent();

  CloudflareTerms(Http http) {
    this.http = http;
  }

  @Override
  public boolean knows(Connection on) {
    return on instanceof Connection.Cloudflare;
  }

  @Override
  public Asked<Term> of(Connection on) {
    String doing =
        "asking Cloudflare until when the key of %s is good".formatted(on.reach().name());
    Request request = Request.get(doing, Address.of("user", "tokens", "verify"));
    Asked<Term> told = http.ask(on.reach(), accent, request).then(answer -> read(doing, answer));
    return told instanceof Asked.Troubled<Term>(Trouble trouble) && trouble.kind() == Kind.KEY
        ? orOfAnAccount(on, doing, told)
        : told;
  }

  /** Nobody but its account knows when such a one ends. */
  private Asked<Term> orOfAnAccount(Connection on, String doing, Asked<Term> told) {
    Request zones = Request.get(doing, Address.of("zones").with("per_page", FEWEST));
    return http.ask(on.reach(), accent, zones) instanceof Asked.Told<Answer>(Answer answer)
            && Envelope.open(answer).isPresent()
        ? new Asked.Told<>(new Term(Optional.empty(), Optional.empty()))
        : told;
  }

  private static Asked<Term> read(String doing, Answer answer) {
    Optional<JsonNode> token = Envelope.open(answer).map(Envelope::result);
    Optional<String> status = token.flatMap(it -> Json.text(it, "status"));
    if (status.isEmpty()) {
      return trouble(doing, Kind.GARBLED, "its answer tells nothing of a token");
    }
    if (!status.get().equals("active")) {
      return trouble(doing, Kind.KEY, "the token is " + status.get());
    }
    try {
      Optional<Instant> until =
          token.flatMap(it -> Json.text(it, "expires_on")).map(Instant::parse);
      return new Asked.Told<>(new Term(until, Optional.empty()));
    } catch (DateTimeException noMoment) {
      return trouble(doing, Kind.GARBLED, "it tells no moment of its end");
    }
  }

  private static Asked<Term> trouble(String doing, Kind kind, String why) {
    return new Asked.Troubled<>(new Trouble(doing, kind, why));
  }
}
