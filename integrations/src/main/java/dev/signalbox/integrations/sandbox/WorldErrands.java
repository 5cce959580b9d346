package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.commands.Errand;
import dev.signalbox.integrations.commands.Standing;
import dev.signalbox.integrations.commands.Token;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What hosts of the world were told to run, each under its token, with its host before it. */
@Singleton
final class WorldErrands {
  static final String KIND = "errand";
  private final World world;
  private final WorldAccess access;
  private final Clock clock;

  WorldErrands(World world, WorldAccess access, Clock clock) {
    this.world = world;
    this.access = access;
    this.clock = clock;
  }

  Standing standing(Host host, Token token) {
    return world.see(
        things ->
            things
                .find(KIND, key(host, token))
                .map(this::standing)
                .orElseGet(Standing.NotStarted::new));
  }

  Standing standing(Thing errand) {
    Instant since = moment(errand, "since");
    Instant until = moment(errand, "until");
    if (Json.member(errand.body(), "dead").filter(JsonNode::getBooleanValue).isPresent()) {
      return new Standing.Vanished(since);
    }
    return clock.instant().isBefore(until)
        ? new Standing.Running(since)
        : new Standing.Finished(0, tail(errand), Duration.between(since, until));
  }

  private static String tail(Thing errand) {
    String on = Words.of(errand, "on");
    String prints = Words.of(errand, "prints");
    String said = prints.isEmpty() ? Words.of(errand, "words") + ": done" : prints;
    return on.isEmpty() ? said : "This is %s.\n%s".formatted(on, said);
  }

  /** Whoever comes second finds it begun; another of its kind comes later. */
  Ordered<Standing> begin(Host host, Token token, Errand errand, String doing) {
    Instant now = clock.instant();
    Instant until = now.plus(access.lasting(lasting(errand)));
    return world.change(
        things -> {
          Optional<String> busy = busy(things, host, token, errand);
          if (busy.isPresent()) {
            return new Ordered.Refused<>(new Trouble(doing, Kind.LIMITED, busy.get()));
          }
          JsonObject begun = body(host, errand, now, until);
          if (things.add(KIND, key(host, token), begun)) {
            String prints =
                at(things, host).map(it -> run(things, it, errand, now, until)).orElse("");
            things.replace(
                things.find(KIND, key(host, token)).orElseThrow(), begun.with("prints", prints));
          }
          return new Ordered.Done<>(standing(things.find(KIND, key(host, token)).orElseThrow()));
        });
  }

  /** What it will have printed is of that moment, whatever is changed afterwards. */
  private String run(Things things, Thing host, Errand errand, Instant now, Instant until) {
    WorldStores.happens(things, host, errand, until);
    Absence.happens(things, host, errand, Absence.spell(until, access));
    return new Printout(things, host, now).of(errand);
  }

  /** It begins, and is killed. */
  boolean breakOff(Host host, Token token, Errand errand) {
    Instant now = clock.instant();
    JsonObject dead = body(host, errand, now, now).with("dead", true);
    return world.change(
        things -> {
          boolean first =
              busy(things, host, token, errand).isEmpty()
                  && things.add(KIND, key(host, token), dead);
          if (first) {
            at(things, host).ifPresent(it -> WorldStores.halfHappens(things, it, errand, now));
          }
          return first;
        });
  }

  private Optional<String> busy(Things things, Host host, Token token, Errand errand) {
    return things.all(KIND, host + "/").stream()
        .filter(it -> !it.key().equals(key(host, token)))
        .filter(it -> Words.of(it, "kind").equals(errand.name().value()))
        .filter(it -> standing(it) instanceof Standing.Running)
        .map(it -> it.key().substring(host.toString().length() + 1))
        .map("one of its kind is under way there already, %s"::formatted)
        .findFirst();
  }

  private static Optional<Thing> at(Things things, Host host) {
    return things.find(FirstHosts.KIND, host.toString());
  }

  private static JsonObject body(Host host, Errand errand, Instant since, Instant until) {
    return JsonObject.empty()
        .with("kind", errand.name().value())
        .with("words", String.join(" ", errand.words()))
        .with("on", errand.changes() ? host.site() : "")
        .with("since", since.toString())
        .with("until", until.toString());
  }

  private static Duration lasting(Errand errand) {
    return switch (errand.name().value()) {
      case "reset", "data-tools" -> Duration.ofSeconds(10);
      default -> Duration.ofSeconds(5);
    };
  }

  private static String key(Host host, Token token) {
    return "%s/%s".formatted(host, token);
  }

  private static Instant moment(Thing errand, String name) {
    return Instant.parse(Words.of(errand, name));
  }
}
