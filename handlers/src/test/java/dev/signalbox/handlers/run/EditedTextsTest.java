package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.install.Installation;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditedTextsTest {
  private static final String FILE = "runbooks/trial.yml";
  private static final String LOOK = Trial.HEAD + "  - { id: one, do: practice.look }\n";
  private static final String OTHER = LOOK.replace("one", "other");

  private final Shapes shapes = Shapes.told();
  private final Configuration now = Trial.configuration(LOOK, shapes);
  private final Installation installation = new Installation(Trial.FOLDER, shapes, now);
  private final EditedTexts edited = new EditedTexts(installation);

  @Test
  void a_text_is_read_once_and_means_what_it_said() {
    Configuration then = edited.with(FILE, OTHER).orElseThrow();
    assertThat(Trial.runbook(then, "trial").allSteps().map(it -> it.id())).containsExactly("other");
    assertThat(edited.with(FILE, OTHER)).get().isSameAs(then);
  }

  @Test
  void it_is_read_anew_beside_whatever_else_has_changed() {
    Configuration then = edited.with(FILE, OTHER).orElseThrow();
    installation.replace(
        Trial.configuration(Map.of("trial", LOOK, "more", LOOK.replace("trial", "more")), shapes));
    Configuration later = edited.with(FILE, OTHER).orElseThrow();
    assertThat(then.runbooks()).doesNotContainKey("more");
    assertThat(later.runbooks()).containsKey("more");
  }

  @Test
  void what_means_nothing_any_more_is_no_configuration() {
    assertThat(edited.with(FILE, "steps: what")).isEmpty();
  }

  @Test
  void of_many_texts_each_still_means_what_it_said() {
    for (int no = 0; no < 20; no++) {
      String id = "step-" + no;
      Configuration then = edited.with(FILE, LOOK.replace("one", id)).orElseThrow();
      assertThat(Trial.runbook(then, "trial").allSteps().map(it -> it.id())).containsExactly(id);
    }
  }
}
