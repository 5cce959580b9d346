package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Sources;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.run.Interruptions.Crash;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The estate's words are edited while a run that will say them is under way. */
class AnnounceAnewTest {
  private static final String RUNBOOK =
      Trial.HEAD
          + """
            - id: first
              do: run.write
              with: { say: one }
            - id: told
              do: announce
              with: { announcement: live, values: { release: v4.3.5 } }
          """;

  private final Track track = Track.with(Map.of("trial.model", "here"));

  @AfterEach
  void close() {
    track.close();
  }

  @Test
  void words_that_want_something_else_by_now_are_not_said_with_a_hole_in_them() {
    Installation installation = track.the(Installation.class);
    installation.replace(Trial.configuration(RUNBOOK, installation.shapes()));
    track.the(Interruptions.class).plan(Line.FINISHED, AnnounceAnewTest::die);
    RunId run = track.start("trial");
    assertThatThrownBy(track::work).isInstanceOf(Crash.class);
    installation.replace(edited(installation.shapes()));
    track.workAfter(Duration.ofMinutes(1));
    assertThat(track.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(track.see(run).trouble().orElseThrow())
        .contains("announcement 'live' needs value 'tag'");
    assertThat(track.texts("select letter_key from letter where letter_key like '%/told/%'"))
        .isEmpty();
  }

  private static void die() {
    throw new Crash();
  }

  private static Configuration edited(Shapes shapes) {
    Sources folder = Sources.in(Trial.FOLDER);
    String gigadb = folder.text("estates/gigadb.yml").orElseThrow();
    String release = folder.text("runbooks/release.yml").orElseThrow();
    Sources edited =
        folder
            .with(
                "estates/gigadb.yml",
                gigadb
                    .replace("practice]", "practice, trial]")
                    .replace("${release} is live on GigaDB", "${tag} is live on GigaDB"))
            .with("runbooks/release.yml", tagged(release))
            .with("runbooks/trial.yml", tagged(RUNBOOK));
    return Library.configuration(edited, shapes);
  }

  private static String tagged(String runbook) {
    return runbook.replace(
        "announcement: live, values: { release:", "announcement: live, values: { tag:");
  }
}
