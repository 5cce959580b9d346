package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.runbook.Runbook;
import org.junit.jupiter.api.Test;

class EditedTextsTest {
  private static final String FILE = "runbooks/trial.yml";
  private static final String LOOK = Trial.HEAD + "  - { id: one, do: practice.look }\n";

  private final EditedTexts edited = new EditedTexts();

  @Test
  void a_text_is_read_once_and_means_what_it_said() {
    Runbook then = edited.of(FILE, LOOK).orElseThrow();
    assertThat(then.allSteps().map(it -> it.id())).containsExactly("one");
    assertThat(edited.of(FILE, LOOK)).get().isSameAs(then);
  }

  @Test
  void what_means_nothing_any_more_is_no_runbook() {
    assertThat(edited.of(FILE, "steps: what")).isEmpty();
  }

  @Test
  void of_many_texts_each_still_means_what_it_said() {
    for (int no = 0; no < 100; no++) {
      String id = "step-" + no;
      Runbook then = edited.of(FILE, LOOK.replace("one", id)).orElseThrow();
      assertThat(then.allSteps().map(it -> it.id())).containsExactly(id);
    }
  }
}
