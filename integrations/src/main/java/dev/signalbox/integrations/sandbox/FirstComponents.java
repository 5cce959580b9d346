package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/** What answers at the official address of each component. */
@Singleton
final class FirstComponents implements FirstWorld.Beginning {
  private final Clock clock;

  FirstComponents(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void begin(Estate estate, Things things) {
    estate.topology().components().sequencedValues().stream()
        .flatMap(it -> it.at().sequencedValues().stream())
        .map(URI::getHost)
        .distinct()
        .forEach(host -> things.add(FirstFronts.KIND, host, front(host)));
  }

  private JsonObject front(String host) {
    return JsonObject.empty()
        .with("names", List.of(Json.text(host)))
        .with("from", clock.instant().toString())
        .with("until", clock.instant().plus(FirstFronts.GOOD).toString());
  }
}
