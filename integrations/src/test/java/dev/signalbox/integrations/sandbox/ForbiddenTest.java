package dev.signalbox.integrations.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.sandbox.Fate.Called;
import dev.signalbox.integrations.testing.HandClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ForbiddenTest {
  private final TestWorld world = new TestWorld(new HandClock());
  private final List<String> done = new ArrayList<>();

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void a_key_that_may_only_read_is_told_what_it_asks_and_refused_what_it_orders() {
    world.faults().tell(WorldDns.NAME, Mischance.FORBIDDEN, 1);
    assertThat(world.fate().ask(called(), () -> new Asked.Told<>("seen")))
        .isEqualTo(new Asked.Told<>("seen"));
    assertThat(world.fate().order(called(), this::act))
        .isInstanceOfSatisfying(
            Ordered.Refused.class,
            it -> assertThat(it.trouble().kind()).isEqualTo(Trouble.Kind.RIGHTS));
    assertThat(done).isEmpty();
    assertThat(world.fate().order(called(), this::act)).isEqualTo(new Ordered.Done<>("acted"));
  }

  private Ordered<String> act() {
    done.add("acted");
    return new Ordered.Done<>("acted");
  }

  private static Called called() {
    var cloudflare =
        Optional.ofNullable(
                Gigadb.bundled().topology().connections().get(new ConnectionName("cloudflare")))
            .orElseThrow();
    return new Called(WorldDns.NAME, cloudflare.reach(), "trying");
  }
}
