package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.shape.Output;
import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.run.Expedition.Place;
import dev.signalbox.integrations.sandbox.WorldAccess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A step as somebody does it by hand: the world is then as that step would have left it, but
 * nothing in it bears the name of the run, and the bot knows of nothing.
 */
final class Handwork {
  private static final String EVIDENCE = "https://example.org/seen";

  private final Yard yard;
  private final Place place;
  private Map<String, String> outputs = Map.of();
  private Instant over = Instant.EPOCH;

  Handwork(Yard yard, Place place) {
    this.yard = yard;
    this.place = place;
  }

  /** What is there to be done is seen where nothing goes wrong. */
  void learn(String row) {
    yard.rewind.to(place.mark());
    Rescue.calm(yard.region);
    Haul twin = new Haul(yard.region, place.run(), place.script());
    twin.goPast(row);
    String step = StepRow.id(place.run().value(), row);
    outputs =
        yard.track().texts("select outputs from run_step where id = ?", step).stream()
            .map(Plain::read)
            .findFirst()
            .orElseThrow();
    over = yard.track().clock.instant();
    keep();
  }

  private void keep() {
    String run = place.run().value();
    world(
        "drop schema if exists by_hand cascade",
        "create schema by_hand",
        "create table by_hand.thing as select * from public.thing",
        "update by_hand.thing it set id = replace(id, '%1$s', 'somebody'),"
            .concat(" body = replace(body, '%1$s', 'somebody') where not exists")
            .concat(" (select 1 from %2$s.thing was where was.kind = it.kind")
            .concat(" and was.id = it.id and was.version = it.version)")
            .formatted(run, place.mark().name()));
  }

  /** Now, while the run stands; it takes as long as it takes. */
  void isDone() {
    world("truncate table public.thing", "insert into public.thing select * from by_hand.thing");
    if (yard.track().clock.instant().isBefore(over)) {
      yard.track().clock.turnTo(over);
    }
  }

  /** As its form asks for it. */
  Said said(Handing.Held held) {
    Map<String, String> told =
        held.needed().stream()
            .map(Output::name)
            .collect(Collectors.toMap(it -> it, it -> outputs.getOrDefault(it, "")));
    assertThat(held.mistakes(told)).isEmpty();
    return new Said(Said.Way.BY_HAND, "ada", EVIDENCE, told);
  }

  private void world(String... deeds) {
    String url = yard.track().the(WorldAccess.class).url();
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement statement = connection.createStatement()) {
      for (String deed : deeds) {
        statement.execute(deed);
      }
    } catch (SQLException broken) {
      throw new IllegalStateException("working by hand", broken);
    }
  }
}
