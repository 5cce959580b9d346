package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Every token is good for a year, and every key to an account was made last week. */
@Singleton
final class FirstTerms implements FirstWorld.Beginning {
  static final String TERM = "term";
  static final String KEY = "access-key";
  private static final Duration YEAR = Duration.ofDays(365);
  private static final Duration WEEK = Duration.ofDays(7);

  private final Clock clock;

  FirstTerms(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void begin(Estate estate, Things things) {
    for (Connection on : estate.topology().connections().sequencedValues()) {
      String name = on.reach().name().value();
      if (WorldTerms.isKept(on)) {
        things.add(TERM, name, term());
      }
      if (on instanceof Connection.Aws) {
        things.add(KEY, name + "/AKIASANDBOX", key());
      }
    }
  }

  private JsonObject term() {
    return JsonObject.empty()
        .with("until", clock.instant().plus(YEAR).toString())
        .with("rights", List.of(Json.text("api"), Json.text("repo")));
  }

  private JsonObject key() {
    return JsonObject.empty()
        .with("active", true)
        .with("made", clock.instant().minus(WEEK).toString());
  }
}
