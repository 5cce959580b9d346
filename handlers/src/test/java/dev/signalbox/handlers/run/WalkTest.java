package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.config.Configuration;
import dev.signalbox.handlers.install.Installation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every bundled procedure that is built, to each of its ends, and with everything going wrong once
 * before, in and after every step. {@code -Dwalk.all=true}: on every way to every end, and on every
 * estate.
 */
class WalkTest {
  private static final String LONG =
      Trial.HEAD
          + """
            - id: note
              do: practice.note
              with: { say: in a week }
            - id: wait
              do: wait.until
              with: { at: "TUE 10:00" }
            - id: later
              do: followup.add
              with: { groups: [tech], say: "Look again after ${steps.wait.at}.", due: 7d }
            - id: open
              do: window.hold
              with: { groups: [ops, tech], say: Closed., limit: 2h, extend: 1h, max: 4h, on-limit: undo }
            - id: last
              do: practice.note
              with: { say: "over, says ${steps.open.by}" }
          """;

  private static final String POINT =
      Trial.HEAD
          + """
            - id: frozen
              do: embargo.raise
              with: { reason: "${run.requester} tries", limit: 2h, remind: 30m }
            - id: sign
              do: practice.sign
              with: { say: closed }
            - do: run.commit
            - id: which
              do: decision.ask
              with: { groups: [ops, tech], question: "Which?", options: [one, other], limit: 1d, on-limit: hold }
              one: continue
              other: continue
            - id: note
              do: practice.note
              with: { say: "it was ${steps.which.choice}" }
            - id: open
              do: practice.sign
              with: { say: open }
          finally:
            - undo: frozen
            - id: last
              do: practice.note
              with: { say: the end }
          """;

  private static final boolean ALL = Boolean.getBoolean("walk.all");

  @Test
  void every_bundled_procedure_comes_well_to_each_of_its_ends_whatever_goes_wrong_on_the_way() {
    try (Walker walker = new Walker(ModelCheck.earnest())) {
      Set<String> disturbed = new HashSet<>();
      List<Ground> grounds = Ground.all(walker.bundled);
      assertThat(grounds).isNotEmpty();
      for (Ground ground : grounds) {
        Tour tour = new Tour(walker, ground, ALL);
        tour.explore(disturbed.add(ground.order().runbook().name()) || ALL);
        System.out.println(tour);
        assertThat(tour.ends()).containsAll(new Expected(ground.order().runbook()).written());
      }
    }
  }

  @Test
  void what_waits_for_people_and_days_is_walked_like_everything_else() {
    assertThat(endsOf(LONG)).contains("done", "open.undo", "aborted");
  }

  @Test
  void what_passes_a_point_of_no_return_is_walked_like_everything_else() {
    assertThat(endsOf(POINT)).contains("done", "aborted", "stopped");
  }

  private static Set<String> endsOf(String runbook) {
    try (Walker walker = new Walker(ModelCheck.earnest())) {
      Installation installation = walker.track.the(Installation.class);
      Configuration more = Trial.configuration(runbook, installation.shapes());
      installation.replace(more);
      Ground ground =
          Ground.all(more).stream()
              .filter(it -> it.order().runbook().name().equals("trial"))
              .findFirst()
              .orElseThrow();
      Tour tour = new Tour(walker, ground, false);
      tour.explore(true);
      System.out.println(tour);
      return tour.ends();
    }
  }

  @Test
  void what_is_done_twice_is_seen() {
    try (Walker walker = new Walker(PlantedTest.planted("forgetful"))) {
      Tour tour = new Tour(walker, Ground.all(walker.bundled).getFirst(), false);
      assertThatThrownBy(() -> tour.explore(true))
          .hasMessageContaining("kind=CRASH, at=Passed[line=ACTED, step=note]")
          .hasStackTraceContaining("note/1");
    }
  }
}
