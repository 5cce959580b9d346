package dev.signalbox.handlers.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Shapes;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ActionsTest {
  private final Actions actions;

  ActionsTest(Actions actions) {
    this.actions = actions;
  }

  @Test
  void the_catalogue_says_of_every_built_action_what_its_code_says() {
    Shapes told = Shapes.told();
    List<ActionShape> built = told.all().stream().filter(it -> told.isBuilt(it.name())).toList();
    assertThat(actions.shapes()).isNotEmpty().containsExactlyInAnyOrderElementsOf(built);
  }
}
