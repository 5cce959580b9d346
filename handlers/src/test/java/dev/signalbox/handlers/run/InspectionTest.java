package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.integrations.sandbox.builds.Developers;
import dev.signalbox.integrations.sandbox.builds.Fortune;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Disorder that is planted behind a customers' update that went well is seen. */
class InspectionTest {
  private static final Yard YARD = new Yard(new Pulumi());
  private static final Junction JUNCTION = new Junction(YARD.region);
  private static final Expedition.Leave CUSTOMERS =
      new Expedition.Leave(YARD.rewind.mark(), "customers-update", Map.of(), "customers");
  private static final Haul OVER = over();
  private static final Rewind.Mark THEN = YARD.rewind.mark();

  private static Haul over() {
    Haul haul = new Haul(YARD.region, YARD.start(CUSTOMERS), Map.of());
    haul.goOn();
    return haul;
  }

  @AfterAll
  static void close() {
    YARD.close();
  }

  @BeforeEach
  void all_is_in_order() {
    YARD.rewind.to(THEN);
    YARD.judged(CUSTOMERS, OVER);
  }

  @Test
  void a_flag_that_is_another_than_before_is_seen() {
    JUNCTION.somebodySets("testing", "FAKE-PPC-FOR-TESTING", 0x0);
    assertSeen("testing-clouds");
  }

  @Test
  void a_window_that_stays_open_in_the_list_is_seen() {
    YARD.track()
        .change(
            "insert into ppc_window (deed, cloud, estate, keeper, run, name, organisation, flags,"
                + " began) values ('left/flags', 'x', 'pulumi', 'production-clouds', 'left',"
                + " 'malta', 'y', 0, current_timestamp)");
    assertSeen("left/flags");
  }

  @Test
  void a_second_build_of_customers_is_seen() {
    new Foreman(YARD.region).heeds("UNANSWERED [signalbox another/job/1]");
    assertSeen("builds of customers");
  }

  @Test
  void a_build_that_customers_got_before_production_had_passed_is_seen() {
    YARD.rewind.to(CUSTOMERS.base());
    YARD.track().the(Developers.class).push(Customers.REPOSITORY, "production", Fortune.FAILS);
    YARD.track().clock.tick(Duration.ofMinutes(1));
    new Foreman(YARD.region).heeds("UNANSWERED [signalbox another/job/1]");
    assertThatThrownBy(() -> new BuildsSeen(YARD, CUSTOMERS).assertInOrder("aborted"))
        .hasMessageContaining("true");
  }

  @Test
  void an_end_that_was_not_announced_is_seen() {
    YARD.track().change("delete from letter where letter_key like '%/told/%'");
    assertSeen("the end of Update the customer PPCs");
  }

  @Test
  void a_lock_that_outlives_its_run_is_seen() {
    YARD.track()
        .change(
            "insert into run_lock (estate, name, run, taken_at)"
                + " values ('pulumi', 'builds', ?, current_timestamp)",
            OVER.run.value());
    assertSeen("builds");
  }

  private static void assertSeen(String said) {
    assertThatThrownBy(() -> YARD.judged(CUSTOMERS, OVER))
        .isInstanceOf(AssertionError.class)
        .hasStackTraceContaining(said);
  }
}
