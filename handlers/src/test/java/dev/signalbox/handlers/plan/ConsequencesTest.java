package dev.signalbox.handlers.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.Sources;
import dev.signalbox.config.runbook.Given;
import dev.signalbox.config.runbook.Reference;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.runbook.Value;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.config.shape.Touch;
import dev.signalbox.config.yaml.Node;
import dev.signalbox.config.yaml.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A step's effect, touch and way back: its action's own, or those of what it names. */
class ConsequencesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("signalbox.home", "..")).resolve("config");
  private static final Shapes SHAPES = Shapes.planned();
  private static final Place HERE = new Place("trial.yml", 1, 1);
  private static final String COMMANDS =
      """

      tests:
        speed: { title: Speed, command: look }
        doors: { title: Doors, command: open }
      commands:
        look: { title: Look, run: [look], effect: READ, limit: 5m }
        note: { title: Note, run: [note], effect: ADDITIVE, limit: 5m }
        open: { title: Open, run: [open], effect: REVERSIBLE, undo: shut, limit: 5m }
        shut: { title: Shut, run: [shut], effect: DESTRUCTIVE, touch: replaces-data, limit: 5m }
        bare: { title: Bare, run: [bare], effect: REVERSIBLE, limit: 5m }
        ship: { title: Ship, run: [ship], effect: REVERSIBLE, touch: deploys, undo: note, limit: 5m }
      """;
  private static final Order ORDER = order();

  @ParameterizedTest
  @CsvSource({
    "look, READ, NOTHING, NOTHING, false",
    "note, ADDITIVE, NOTHING, NOTHING, false",
    "open, REVERSIBLE, NOTHING, REPLACES_DATA, true",
    "shut, DESTRUCTIVE, REPLACES_DATA, REPLACES_DATA, false",
    "bare, DESTRUCTIVE, NOTHING, NOTHING, false",
    "ship, REVERSIBLE, DEPLOYS, DEPLOYS, true",
  })
  void a_command_does_what_its_entry_says_there_and_back(
      String command, Effect effect, Touch touch, Touch back, boolean undoable) {
    Consequence it = of("command.run", words("command", command));
    assertThat(it.effect()).isEqualTo(effect);
    assertThat(it.touch()).isEqualTo(touch);
    assertThat(it.back()).isEqualTo(back);
    assertThat(it.undoable()).isEqualTo(undoable);
    assertThat(it.entries()).hasSize(undoable ? 2 : 1);
  }

  @Test
  void a_command_that_nobody_finds_is_taken_for_the_gravest() {
    assertThat(of("command.run", words("command", "nowhere"))).isEqualTo(gravest());
    assertThat(of("command.run", words("command", "no name at all"))).isEqualTo(gravest());
  }

  @Test
  void a_command_that_a_step_will_tell_is_taken_for_the_gravest_until_it_has() {
    Given later =
        new Given(HERE, "command", new Value.Ref(HERE, new Reference.Output("asked", "which")));
    assertThat(of("command.run", later)).isEqualTo(gravest());
    Known told = new Known(ORDER, Map.of(), Map.of(), Map.of("asked", Map.of("which", "look")));
    assertThat(new Consequences(ORDER, SHAPES).of(step("command.run", later), told))
        .map(Consequence::effect)
        .contains(Effect.READ);
  }

  private static Consequence gravest() {
    return new Consequence(
        Effect.DESTRUCTIVE, Touch.REPLACES_DATA, Touch.REPLACES_DATA, false, List.of());
  }

  @Test
  void a_run_that_is_started_has_a_plan_and_approvals_of_its_own() {
    assertThat(of("run.start", words("runbook", "practice")).effect()).isEqualTo(Effect.ADDITIVE);
  }

  @Test
  void tests_do_what_their_command_does_and_leave_nothing_to_take_back() {
    assertThat(of("tests.run", words("suite", "speed")).effect()).isEqualTo(Effect.READ);
    Consequence opens = of("tests.run", words("suite", "doors"));
    assertThat(opens.effect()).isEqualTo(Effect.DESTRUCTIVE);
    assertThat(opens.undoable()).isFalse();
    assertThat(of("tests.run", words("suite", "nowhere"))).isEqualTo(gravest());
  }

  @Test
  void what_borrows_nothing_does_what_its_action_says() {
    Consequence it = of("traffic.swap");
    assertThat(it.effect()).isEqualTo(Effect.REVERSIBLE);
    assertThat(it.undoable()).isTrue();
    assertThat(it.entries()).isEmpty();
  }

  @Test
  void of_an_action_that_nobody_knows_nothing_can_be_told() {
    assertThat(new Consequences(ORDER, SHAPES).of(step("nobody.knows"))).isEmpty();
  }

  private static Consequence of(String action, Given... with) {
    return new Consequences(ORDER, SHAPES).of(step(action, with)).orElseThrow();
  }

  private static Step.Do step(String action, Given... with) {
    return new Step.Do(
        HERE, "it", new Node.Text(HERE, action, true, false), List.of(with), List.of());
  }

  private static Given words(String name, String value) {
    return new Given(HERE, name, new Value.Scalar(HERE, value));
  }

  private static Order order() {
    Sources bundled = Sources.in(FOLDER);
    String estate = bundled.text("estates/gigadb.yml").orElseThrow();
    Sources sources =
        bundled.with("estates/gigadb.yml", estate.replaceFirst("\ncommands:[^\n]*\n", COMMANDS));
    if (Configuration.of(sources, SHAPES) instanceof Reading.Good(Configuration configuration)) {
      return new Order(
          configuration.estate("gigadb").orElseThrow(),
          Optional.ofNullable(configuration.runbooks().get("practice")).orElseThrow(),
          Map.of());
    }
    throw new IllegalStateException("does not lint");
  }
}
