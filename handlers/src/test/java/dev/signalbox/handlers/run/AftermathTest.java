package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Disorder that is planted behind a run that went well is seen: who judges walks is judged. */
class AftermathTest {
  private static final Yard YARD = new Yard(new Gigadb());
  private static final Expedition.Leave SMALL =
      new Expedition.Leave(
          YARD.rewind.mark(), "release-simple", Map.of("release", "v4.3.4"), "upstream");
  private static final Haul OVER = over();
  private static final Rewind.Mark THEN = YARD.rewind.mark();

  private static Haul over() {
    Haul haul = new Haul(YARD.region, YARD.start(SMALL), Map.of());
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
    YARD.judged(SMALL, OVER);
  }

  @Test
  void a_name_that_leads_elsewhere_is_seen() {
    YARD.region.somebodyLeads("gigadb.org", YARD.region.leads("alt-live.gigadb.host"));
    assertSeen("Agreed");
  }

  @Test
  void a_table_that_tells_another_release_is_seen() {
    YARD.track().change("update role_held set release = 'v4.3.3' where site = 'alt'");
    assertSeen("hot stand-by");
  }

  @Test
  void a_schedule_that_does_not_run_where_it_has_to_is_seen() {
    var paused = new Expedition.Leave(THEN, "sync-pause", Map.of(), "upstream");
    Haul haul = new Haul(YARD.region, YARD.start(paused), Map.of());
    haul.goOn();
    assertThatThrownBy(() -> YARD.judged(SMALL, haul)).hasStackTraceContaining("expected: true");
  }

  @Test
  void an_embargo_that_stays_is_seen() {
    YARD.track()
        .change(
            "insert into embargo (estate, raised_by, run, reason, raised_at, until, remind_seconds)"
                + " values ('gigadb', 'ada', ?, 'it stays', current_timestamp, current_timestamp,"
                + " 60)",
            OVER.run.value());
    assertSeen("it stays");
  }

  @Test
  void a_lock_that_outlives_its_run_is_seen() {
    YARD.track()
        .change(
            "insert into run_lock (estate, name, run, taken_at)"
                + " values ('gigadb', 'live', ?, current_timestamp)",
            OVER.run.value());
    assertSeen("live");
  }

  private static void assertSeen(String said) {
    assertThatThrownBy(() -> YARD.judged(SMALL, OVER))
        .isInstanceOf(AssertionError.class)
        .hasStackTraceContaining(said);
  }
}
