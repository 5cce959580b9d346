package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.RecordPair;
import dev.signalbox.config.estate.Site;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What answers behind each address: a site, with a certificate for the names that its role had when
 * it was installed. A swap of names alone leaves it as it is.
 */
@Singleton
public final class FirstFronts implements FirstWorld.Beginning {
  static final String KIND = "front";

  /** Of certificates, on the first day. */
  public static final Duration GOOD = Duration.ofDays(90);

  private final Clock clock;

  FirstFronts(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void begin(Estate estate, Things things) {
    if (estate.topology().sites().size() > 1) {
      estate
          .roles()
          .records()
          .forEach((environment, pairs) -> begin(estate, environment, pairs, things));
    }
  }

  private void begin(
      Estate estate, EnvironmentName environment, List<RecordPair> pairs, Things things) {
    var allotted = new Allotted(estate);
    Site production = allotted.sites().get(0);
    Site standby = allotted.sites().get(1);
    Map<String, SequencedSet<String>> ours = new LinkedHashMap<>();
    Map<String, SequencedSet<String>> theirs = new LinkedHashMap<>();
    for (RecordPair pair : pairs) {
      SequencedSet<String> names =
          ours.computeIfAbsent(allotted.address(production, pair.address()), _ -> new TreeSet<>());
      names.add(pair.production());
      names.addAll(pair.also());
      theirs
          .computeIfAbsent(allotted.address(standby, pair.address()), _ -> new TreeSet<>())
          .add(pair.standby());
    }
    String before = "%s/%s/".formatted(estate.name(), environment.value());
    add(things, before + production.name().value(), ours);
    add(things, before + standby.name().value(), theirs);
  }

  private void add(Things things, String site, Map<String, SequencedSet<String>> byAddress) {
    String print = Wax.print(byAddress.values().stream().flatMap(Set::stream).toList());
    byAddress.forEach((ip, names) -> add(things, ip, names, site, print));
  }

  /** {@code print}: one certificate is behind all addresses of a site. */
  private void add(
      Things things, String ip, SequencedSet<String> names, String site, String print) {
    JsonObject body =
        JsonObject.empty()
            .with("site", site)
            .with("print", print)
            .with("names", names.stream().map(Json::text).toList())
            .with("from", clock.instant().toString())
            .with("until", clock.instant().plus(GOOD).toString());
    things.add(KIND, ip, body);
  }
}
