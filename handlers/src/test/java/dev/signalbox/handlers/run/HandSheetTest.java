package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.install.Installation;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lies in the thread of a run for those who have to finish it without the bot. */
class HandSheetTest {
  private static final Track TRACK = Track.thatAsks();
  private static final Voting VOTING = new Voting(TRACK);
  private static final Map<String, String> TYPED = Map.of("typed", "gigadb");
  private static final String RUNBOOK =
      """
      runbook: trial
      title: Try ${estate} with a ${brush} brush
      reviewed: 2026-11-20
      command: trial <estate> <brush>
      environment: live
      inputs:
        brush: { type: word }
      steps:
        - id: seen
          do: run.look
        - id: painted
          do: run.paint
          with: { colour: "${brush} ${production}", coats: "${steps.seen.coats}" }
        - id: told
          do: run.write
          with: { say: "${run.id} took ${steps.seen.coats}" }
        - id: kept
          do: decision.ask
          with: { groups: [ops], question: "Keep ${steps.told.mark}?", options: [keep, drop], limit: 1d, on-limit: drop }
          keep: continue
          drop:
            - id: again
              do: run.look
            - id: over
              do: run.paint
              with: { colour: grey, coats: "${steps.again.coats}" }
            - undo: painted
      finally:
        - id: last
          do: run.write
          with: { say: the end }
      """;
  private static final String STEPS =
      """
      1 seen: look at the walls
      2 painted: paint it broad upstream
      3 told: write RUN took 2
      4 kept: ask ops yourself: Keep ⟨mark of told⟩?
        keep: on with the next step
        drop: these steps, then the end
        4d1 again: look at the walls
        4d2 over: paint grey
        4d3 take back painted
      In the end, whatever happened:
      e1 last: write the end
      """;

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    VOTING.forget();
    Changed.adopt(TRACK);
    Installation installation = TRACK.the(Installation.class);
    installation.replace(Trial.configuration(RUNBOOK, installation.shapes()));
  }

  @Test
  void a_run_that_begins_leaves_in_its_thread_what_people_would_do_with_all_that_is_known() {
    RunId run = approved("broad");
    assertThat(sheets(run)).as("before it begins").isEmpty();
    TRACK.plan();
    String plan = TRACK.see(run).what().hash().orElseThrow();
    String now = TRACK.clock.instant().truncatedTo(ChronoUnit.SECONDS) + " (UTC)";
    assertThat(sheets(run).getFirst())
        .contains(
            "By hand: Try GigaDB with a broad brush", "estate gigadb, runbook trial, run " + run)
        .contains("plan " + plan, "begun " + now + ", asked for by ada")
        .endsWith(STEPS.replace("RUN", run.value()));
    assertThat(file(run, "file_name")).containsExactly("by-hand-%s.txt".formatted(run));
    assertThat(file(run, "parent")).containsExactly(run.card());
  }

  @Test
  void of_one_run_there_is_one_however_often_it_was_asked_and_however_it_goes_on() {
    RunId run = approved("broad");
    TRACK.neighbour().coats = 3;
    TRACK.workAfter(Duration.ofSeconds(1));
    assertThat(sheets(run)).as("it is asked again").isEmpty();
    VOTING.send("U0OPS2", "approved", TYPED);
    TRACK.work();
    VOTING.press("U0OPS2", "drop");
    TRACK.work();
    assertThat(sheets(run)).singleElement().asString().contains("told: write " + run + " took 3");
  }

  @Test
  void what_was_given_up_before_it_began_needs_none() {
    RunId run = TRACK.start("trial", Map.of("brush", "broad"));
    VOTING.press("U0OPS2", "rejected");
    TRACK.work();
    assertThat(sheets(run)).isEmpty();
  }

  @Test
  void what_looks_like_a_secret_is_not_in_it() {
    RunId run = approved("akia-glpat-Zx9k2LmN4pQr6sT8uVw");
    TRACK.plan();
    assertThat(sheets(run).getFirst())
        .contains("paint it akia-[secret removed]")
        .doesNotContain("Zx9k");
  }

  private static RunId approved(String brush) {
    RunId run = TRACK.start("trial", Map.of("brush", brush));
    assertThat(VOTING.send("U0OPS2", "approved", TYPED)).contains("decides it");
    return run;
  }

  private static List<String> sheets(RunId run) {
    return file(run, "said");
  }

  private static List<String> file(RunId run, String column) {
    return TRACK.texts(
        "select %s from letter where letter_key like ? and file_name is not null".formatted(column),
        "run/%s/%%".formatted(run));
  }
}
