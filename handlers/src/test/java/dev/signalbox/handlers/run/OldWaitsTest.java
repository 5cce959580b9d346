package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is kept of builds goes with the run that waited for them. */
class OldWaitsTest {
  private static final List<String> TABLES = List.of("build_order", "build_former");
  private static final Duration KEPT = Duration.ofDays(400);
  private final Customers customers = new Customers();

  @AfterEach
  void close() {
    customers.close();
  }

  @Test
  @Tag("queries")
  void it_is_kept_as_long_as_its_run_and_that_of_a_run_under_way_for_ever() {
    RunId run = customers.approved();
    customers.goesOn(run);
    customers.assertDone(run);
    RunId waits = new Week(customers).begun();
    TABLES.forEach(it -> begun(it, waits));
    begun("build_former", run);
    passes(KEPT.minusDays(1));
    TABLES.forEach(it -> assertThat(rows(it)).as(it).contains(run.value(), waits.value()));
    passes(Duration.ofDays(2));
    TABLES.forEach(it -> assertThat(rows(it)).as(it).containsExactly(waits.value()));
  }

  private void begun(String table, RunId run) {
    String more =
        table.equals("build_order")
            ? "(run, step, tries, asked_at) values (?, 'x', 1, now())"
            : "(run, step, sha) values (?, 'x', 'c0ffee')";
    customers.track.change("insert into " + table + " " + more, run.value());
  }

  private List<String> rows(String table) {
    return customers.track.texts("select distinct run from " + table);
  }

  private void passes(Duration time) {
    customers.track.clock.tick(time);
    customers.track.kind("sweep").run("daily");
  }
}
