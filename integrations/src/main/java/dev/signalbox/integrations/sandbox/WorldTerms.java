package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.identity.AccessKey;
import dev.signalbox.integrations.identity.AccessKeys;
import dev.signalbox.integrations.identity.KeyTerms;
import dev.signalbox.integrations.identity.Term;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.sandbox.Fate.Called;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Until when the keys of the simulated world are good. */
@Singleton
final class WorldTerms implements KeyTerms, AccessKeys, StandIn {
  static final String NAME = "terms";

  private final World world;
  private final Fate fate;
  private final Clock clock;

  WorldTerms(World world, Fate fate, Clock clock) {
    this.world = world;
    this.fate = fate;
    this.clock = clock;
  }

  static boolean isKept(Connection on) {
    return on instanceof Connection.Gitlab
        || on instanceof Connection.Github
        || on instanceof Connection.Cloudflare;
  }

  @Override
  public String neighbour() {
    return NAME;
  }

  @Override
  public boolean knows(Connection on) {
    return isKept(on);
  }

  @Override
  public Asked<Term> of(Connection on) {
    String doing = "asking until when the key of %s is good".formatted(on.reach().name());
    return fate.ask(new Called(NAME, on.reach(), doing), () -> judged(doing, kept(on)));
  }

  private Asked<Term> judged(String doing, Optional<Term> kept) {
    return kept.filter(it -> it.until().filter(end -> !clock.instant().isBefore(end)).isEmpty())
        .<Asked<Term>>map(Asked.Told::new)
        .orElseGet(
            () ->
                new Asked.Troubled<>(
                    new Trouble(doing, Trouble.Kind.KEY, "it answered 401, the key is no good")));
  }

  private Optional<Term> kept(Connection on) {
    return world
        .see(things -> things.find(FirstTerms.TERM, on.reach().name().value()))
        .map(WorldTerms::term);
  }

  private static Term term(Thing thing) {
    return new Term(
        Json.text(thing.body(), "until").map(Instant::parse),
        Json.member(thing.body(), "rights")
            .map(
                rights ->
                    Json.items(Optional.of(rights)).stream()
                        .map(JsonNode::getStringValue)
                        .collect(Collectors.toSet())));
  }

  @Override
  public Asked<List<AccessKey>> of(Connection.Aws account) {
    String doing = "asking AWS which keys the owner of %s has".formatted(account.reach().name());
    String beginning = account.reach().name() + "/";
    return fate.ask(
        new Called(NAME, account.reach(), doing),
        () ->
            new Asked.Told<>(
                world.see(things -> things.all(FirstTerms.KEY, beginning)).stream()
                    .map(it -> key(it, beginning))
                    .toList()));
  }

  private static AccessKey key(Thing thing, String beginning) {
    return new AccessKey(
        thing.key().substring(beginning.length()),
        Json.member(thing.body(), "active").filter(JsonNode::getBooleanValue).isPresent(),
        Instant.parse(Words.of(thing, "made")));
  }
}
