package dev.signalbox.handlers.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.signalbox.config.estate.ScheduleName;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.config.type.ListOf;
import dev.signalbox.config.type.Name;
import io.micronaut.context.annotation.Property;
import io.micronaut.core.type.Argument;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In a world with neighbours, for some actions are there only where these are. */
@MicronautTest(transactional = false)
@Property(name = "signalbox.world", value = "simulated")
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

  @Test
  void one_that_promises_to_take_back_and_cannot_stops_the_bot_from_starting() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Deed.of(new Promises()))
        .withMessageContaining("test.promise");
  }

  @Test
  void one_that_takes_several_texts_stops_the_bot_from_starting_for_they_cannot_be_told_apart() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Kinds.type(Argument.listOf(String.class)))
        .withMessageContaining("no list text");
  }

  @Test
  void several_names_are_read_from_one_text() {
    Argument<?> schedules = Argument.listOf(ScheduleName.class);
    assertThat(Kinds.type(schedules)).isEqualTo(new ListOf(Name.SCHEDULE));
    assertThat(Kinds.value(schedules, "files, reset"))
        .isEqualTo(List.of(new ScheduleName("files"), new ScheduleName("reset")));
  }

  private static final class Promises implements Action<Nothing, Nothing> {
    @Override
    public About<Nothing, Nothing> about() {
      Traits traits = Traits.NONE.undoneBy("words alone");
      return new About<>(
          "test.promise", Effect.REVERSIBLE, "promise", traits, Nothing.class, Nothing.class);
    }

    @Override
    public Sight<Nothing> look(Turn<Nothing> turn) {
      return new Sight.NotDone<>();
    }

    @Override
    public Outcome<Nothing> perform(Turn<Nothing> turn) {
      return new Outcome.Done<>(new Nothing());
    }

    @Override
    public String byHand(Turn<Nothing> turn) {
      return "promise";
    }
  }
}
