package dev.signalbox.config.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.runbook.Draft;
import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.config.runbook.Runbook.Readiness;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.config.yaml.Complaint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

final class LinterTest {
  private static final Bundle BUNDLE = Bundle.read();
  static final List<Scope> ESTATES = BUNDLE.scopes();

  static List<Planted> mistakes() {
    return Planted.all();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void one_mistake_makes_exactly_one_complaint(Planted mistake) {
    Bundle planted = BUNDLE.with(mistake.file(), mistake.right(), mistake.wrong());

    assertThat(planted.complaints()).containsExactly(mistake.complaint());
  }

  @ParameterizedTest
  @FieldSource("ESTATES")
  void every_runbook_that_an_estate_lists_lints_clean_there(Scope estate) {
    assertThat(estate.runbooks()).isNotEmpty();
    assertThat(BUNDLE.drafts()).hasSize(32).allMatch(draft -> draft.complaints().isEmpty());

    assertThat(Linter.lint(BUNDLE.drafts(), Shapes.planned(), List.of(estate)))
        .extracting(Complaint::sentence)
        .allMatch(sentence -> sentence.startsWith("no estate lists"));
    assertThat(BUNDLE.complaints()).isEmpty();
  }

  @Test
  void all_mistakes_are_said_at_once_and_in_order() {
    Bundle planted =
        BUNDLE
            .with("runbooks/swap.yml", "reviewed: 2026-11-20", "reviewed: soon")
            .with("runbooks/release.yml", "max-deletes", "max-delete")
            .with("runbooks/release.yml", "interlock: live", "interlok: live");

    assertThat(planted.complaints())
        .containsExactly(
            "runbooks/release.yml:6:1: a runbook has no 'interlok'; did you mean 'interlock'?",
            "runbooks/release.yml:27:31: files.sync has no 'max-delete'; did you mean"
                + " 'max-deletes'? It takes: to (site), max-deletes (count)",
            "runbooks/swap.yml:3:11: 'soon' is not a date like 2026-11-20");
  }

  @Test
  void a_runbook_is_planned_until_every_action_that_it_names_is_built() {
    Runbook runbook = runbook("maintenance-off");
    Shapes planned = Shapes.planned();
    List<String> actions = List.of("maintenance.clear", "checks.run");
    Shapes built = Shapes.with(actions.stream().map(it -> planned.find(it).orElseThrow()).toList());

    assertThat(runbook.uses(planned)).isEqualTo(Readiness.PLANNED);
    assertThat(runbook.plannedActions(planned)).containsExactlyElementsOf(actions);
    assertThat(runbook.uses(built)).isEqualTo(Readiness.BUILT);
  }

  @Test
  void steps_without_an_id_are_called_after_their_action() {
    assertThat(runbook("release").allSteps().map(step -> step.id()))
        .contains("embargo", "files-sync", "command-run", "command-run-2", "task-ask-2")
        .doesNotHaveDuplicates();
  }

  private static Runbook runbook(String name) {
    return BUNDLE.drafts().stream()
        .filter(draft -> draft.name().equals(name))
        .findFirst()
        .flatMap(Draft::runbook)
        .orElseThrow();
  }
}
