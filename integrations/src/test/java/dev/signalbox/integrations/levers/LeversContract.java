package dev.signalbox.integrations.levers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Lever;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.hosts.Host;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What everybody can rely on who moves a lever of a host. */
public abstract class LeversContract {
  protected static final Lever LEVER =
      new Lever(
          List.of("ops-alerts", "state"),
          List.of("ops-alerts", "mute; all"),
          List.of("ops-alerts", "unmute"));

  protected abstract Levers levers();

  protected abstract Host host();

  protected abstract void stands(Position position);

  protected abstract void says(String site);

  private Asked<Position> position() {
    return levers().position(host(), LEVER);
  }

  private Ordered<Position> moved(Position to) {
    return levers().move(host(), LEVER, to, "run/quiet/1");
  }

  @Test
  void it_tells_how_it_stands() {
    stands(Position.OFF);
    assertThat(position()).isEqualTo(new Asked.Told<>(Position.OFF));
    stands(Position.ON);
    assertThat(position()).isEqualTo(new Asked.Told<>(Position.ON));
  }

  @Test
  void it_is_moved_there_and_back_and_stays_where_it_is() {
    stands(Position.ON);
    assertThat(moved(Position.OFF)).isEqualTo(new Ordered.Done<>(Position.OFF));
    assertThat(moved(Position.OFF)).isEqualTo(new Ordered.Done<>(Position.OFF));
    assertThat(position()).isEqualTo(new Asked.Told<>(Position.OFF));
    assertThat(moved(Position.ON)).isEqualTo(new Ordered.Done<>(Position.ON));
    assertThat(position()).isEqualTo(new Asked.Told<>(Position.ON));
  }

  @Test
  void on_another_host_than_was_meant_nothing_is_moved() {
    stands(Position.ON);
    says("gigadb/alt");
    assertThat(moved(Position.OFF)).isInstanceOf(Ordered.Refused.class);
    says(host().site());
    assertThat(position()).isEqualTo(new Asked.Told<>(Position.ON));
  }
}
