package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.source.Repositories;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What tired people, and people who are many things at once, cannot do to a release. */
class PitfallsOfPeopleTest {
  private final Procedure procedure = new Procedure();
  private final Releasing releasing = new Releasing(procedure);
  private final Region region = procedure.region;

  @AfterEach
  void close() {
    procedure.close();
  }

  @Test
  @Tag("D1.29")
  void one_person_in_both_groups_cannot_validate_alone_and_nothing_moves() {
    Changed.edit(
        region.track,
        "people.yml",
        it -> it.replace("tech:       [tess]", "tech:       [tess, clara]"));
    String before = region.leads("gigadb.org");
    RunId run = releasing.validating();
    assertThat(region.voting.send("U0CURATOR", "approved", Map.of())).contains("Still missing");
    assertThat(region.voting.send("U0CURATOR", "approved", Map.of())).doesNotContain("decides it");
    procedure.goesOn(run);
    assertThat(region.track.step(run, "validation").state()).isEqualTo(StepState.WAITING);
    procedure.approve("U0TECH", Map.of());
    procedure.goesOn(run);
    assertThat(region.voting.press("U0OPS1", "approved")).contains("OWN_REQUEST");
    assertThat(region.registrar.orders).isEmpty();
    assertThat(region.leads("gigadb.org")).isEqualTo(before);
  }

  @Test
  @Tag("D1.21")
  void nothing_is_committed_while_people_validate_and_decide() {
    Scrivener scrivener = (Scrivener) region.track.the(Repositories.class);
    RunId run = releasing.live();
    assertThat(scrivener.edits).isEmpty();
    releasing.decided("keep");
    procedure.goesOn(run);
    procedure.assertDone(run);
    assertThat(scrivener.edits)
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.message()).contains("[skip ci]"));
  }
}
