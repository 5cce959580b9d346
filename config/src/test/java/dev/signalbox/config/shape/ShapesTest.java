package dev.signalbox.config.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.type.Handle;
import dev.signalbox.config.type.ListOf;
import dev.signalbox.config.type.Name;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ShapesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z-]+)}");
  private final Shapes shapes = Shapes.planned();

  @Test
  void the_catalogue_holds_every_planned_action_and_none_is_built() {
    assertThat(shapes.all()).hasSize(87).noneMatch(shape -> shapes.isBuilt(shape.name()));
  }

  @Test
  void an_undo_belongs_to_whatever_can_be_reversed_or_must_not_stay() {
    assertThat(shapes.all())
        .allSatisfy(
            shape ->
                assertThat(shape.undoable())
                    .as(shape.name())
                    .isEqualTo(shape.effect() == Effect.REVERSIBLE || shape.traits().temporary()));
  }

  @Test
  void sentences_and_targets_name_arguments_that_exist() {
    assertThat(shapes.all())
        .allSatisfy(
            shape -> {
              List<String> named =
                  PLACEHOLDER.matcher(shape.sentence()).results().map(MatchResult::group).toList();
              assertThat(named)
                  .as(shape.name())
                  .allMatch(name -> shape.argument(name.replaceAll("[${}]", "")).isPresent());
              Aim aim = shape.traits().aim();
              assertThat(Stream.concat(aim.target().stream(), aim.carries().stream()))
                  .allMatch(name -> shape.argument(name).isPresent());
            });
  }

  @Test
  void what_an_action_does_to_its_target_is_said_where_an_estate_cares() {
    assertThat(touching(Touch.REPLACES_DATA))
        .containsExactly("database.reset", "files.sync", "users.reset");
    assertThat(touching(Touch.DEPLOYS))
        .containsExactly("ci.request", "pipeline.play", "release.deploy", "site.dress");
  }

  private List<String> touching(Touch touch) {
    return shapes.all().stream()
        .filter(it -> it.traits().aim().touch() == touch)
        .map(ActionShape::name)
        .toList();
  }

  @Test
  void an_entry_reads_as_the_paper_says() {
    ActionShape swap = shapes.find("traffic.swap").orElseThrow();
    ActionShape stop = shapes.find("schedule.stop").orElseThrow();
    ActionShape ask = shapes.find("approval.ask").orElseThrow();

    assertThat(swap.traits().flipsRoles()).isTrue();
    assertThat(swap.output("standby")).contains(new Output("standby", Handle.SITE, true));
    assertThat(stop.argument("schedules"))
        .contains(new Argument("schedules", new ListOf(Name.SCHEDULE), false));
    assertThat(ask.argument("groups").orElseThrow().optional()).isTrue();
    assertThat(ask.ends().stated()).containsExactly("rejected");
  }

  @Test
  void a_built_action_overrules_the_planned_one_of_its_name() {
    ActionShape mine =
        new ActionShape(
            "backup.take", "data", Effect.READ, "look", List.of(), List.of(), Ends.ON, Traits.NONE);
    Shapes both = Shapes.with(List.of(mine));

    assertThat(both.find("backup.take")).contains(mine);
    assertThat(both.isBuilt("backup.take")).isTrue();
    assertThat(both.all()).hasSize(87);
  }

  @Test
  void files_alone_tell_which_actions_are_built() {
    Shapes told = Shapes.told();

    assertThat(told.isBuilt("practice.note")).isTrue();
    assertThat(told.isBuilt("site.status")).isFalse();
    assertThat(told.all()).isEqualTo(shapes.all());
  }
}
