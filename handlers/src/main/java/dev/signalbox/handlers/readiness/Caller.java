package dev.signalbox.handlers.readiness;

import dev.signalbox.config.estate.Chain;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.mailing.Mailed;
import dev.signalbox.handlers.mailing.Mailing;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Goes along a chain, one call after the other, for as long as nobody comes. */
@Singleton
final class Caller {
  private final Installation installation;
  private final Incidents incidents;
  private final Callings callings;
  private final Posting posting;
  private final Clock clock;

  Caller(
      Installation installation,
      Incidents incidents,
      Callings callings,
      Posting posting,
      Clock clock) {
    this.installation = installation;
    this.incidents = incidents;
    this.callings = callings;
    this.posting = posting;
    this.clock = clock;
  }

  /** What calls by mail, and by people. */
  @Singleton
  record Posting(Mailing mailing, Holders holders) {}

  /** Throws {@link IllegalArgumentException} where the estate has no such chain by now. */
  CallEntry entry(Deed.Words words) {
    String name = words.arguments().getOrDefault("chain", "");
    return installation
        .current()
        .estate(words.errand().estate())
        .flatMap(it -> it.chain(name))
        .map(it -> new CallEntry(this, name, it, words))
        .orElseThrow(() -> new IllegalArgumentException("there is no chain '%s'".formatted(name)));
  }

  /** Somebody has come, or has said that it is over. */
  Optional<Came> came(Token token) {
    return callings.came(token).or(() -> incidents.ofRun(token.run()).flatMap(IncidentRow::ended));
  }

  Outcome<Map<String, String>> call(CallEntry entry) {
    Optional<IncidentRow> incident = incidents.ofRun(entry.words().token().run());
    if (incident.isEmpty()) {
      return new Outcome.Failed<>("this run has opened no incident to call people to", false);
    }
    CallingRow row = callings.of(entry.words().token(), entry.name());
    Summons summons = new Summons(entry.chain(), row.made());
    if (clock.instant().isBefore(row.nextAt())) {
      return waits(row.nextAt());
    }
    return summons.isOver()
        ? new Outcome.Failed<>(nobody(row, entry), false)
        : called(row, Ring.of(incident.get(), row, summons), entry);
  }

  /** A mail leaves first: what is written down of it afterwards is how it went. */
  private Outcome<Map<String, String>> called(CallingRow row, Ring ring, CallEntry entry) {
    Optional<String> trouble = mailed(row, ring, entry).flatMap(Mailed::trouble);
    Instant next = clock.instant().plus(entry.chain().pause());
    callings.call(row, ring, next, trouble);
    return waits(next);
  }

  private Optional<Mailed> mailed(CallingRow row, Ring ring, CallEntry entry) {
    Deed.Words words = entry.words();
    String name = "call-%d.%d".formatted(words.token().tries(), row.made());
    return ring.mail(name, words, entry.say()).map(it -> posting.mailing().send(estate(words), it));
  }

  private Estate estate(Deed.Words words) {
    return installation.current().estate(words.errand().estate()).orElseThrow();
  }

  private static Outcome<Map<String, String>> waits(Instant next) {
    return new Outcome.Asks<>(next, "calls people, until somebody says that they are here");
  }

  private static String nobody(CallingRow row, CallEntry entry) {
    return "%d calls along %s, and nobody has come. Retry calls along it again; somebody who is there types `/ops incident here`, and Retry goes on"
        .formatted(row.made(), entry.name());
  }

  String byHand(Chain chain) {
    return chain.calls().stream().map(this::byHand).collect(Collectors.joining(", "))
        + ", with %s between".formatted(Measure.written(chain.pause()));
  }

  private String byHand(Chain.Call call) {
    return switch (call) {
      case Chain.Call.InChannel(var channel, String mention) ->
          "@%s in #%s".formatted(mention, channel);
      case Chain.Call.ByMail(String to) -> "mail to " + to;
      case Chain.Call.ByTelephone(String whom) -> "ring " + posting.holders().of(whom);
    };
  }
}
