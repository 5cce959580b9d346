package dev.signalbox.handlers.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.run.Unlinted;
import dev.signalbox.handlers.truth.Sides;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A whole plan before it begins, with the roles that its own swaps leave behind. */
class RehearsalTest {
  private static final Set<String> PLACES = Set.of("environment", "from", "to");
  private static final List<Sides> BOTH =
      List.of(new Sides("upstream", "alt"), new Sides("alt", "upstream"));

  static Stream<String> bundled() {
    return Scenery.bundled().estates().values().stream()
        .flatMap(
            estate ->
                estate.about().runbooks().stream().map(it -> estate.name().value() + " " + it));
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void no_bundled_procedure_breaks_what_always_holds(String what) {
    List<String> words = List.of(what.split(" ", -1));
    for (Sides sides : BOTH) {
      assertThat(rehearsed(Scenery.bundled(), words.getFirst(), words.getLast(), sides))
          .isEqualTo(new Finding.Holds());
    }
  }

  @Test
  void what_would_reset_production_after_its_own_swap_is_seen_before_it_begins() {
    says(
        edited("release", "  # 8: live\n", reset("${steps.swap.production}")),
        "never reset or restore onto production: step 'again' would replace the data of alt");
  }

  @Test
  void what_stands_in_a_branch_is_seen_too_with_the_roles_that_it_meets() {
    says(
        edited("release", "      - do: traffic.settle\n", reset("${production}").indent(4)),
        "replace the data of upstream");
    assertThat(edited("release", "      - do: traffic.settle\n", reset("${standby}").indent(4)))
        .isEqualTo(new Finding.Holds());
  }

  @Test
  void what_tidies_up_is_done_before_a_swap_and_after_it() {
    String file = "runbooks/rehearse-swap.yml";
    String again =
        """
        finally:
          - id: again
            do: command.run
            with: { command: warm-cache }
        """;
    Configuration configuration =
        Scenery.with(
            Map.of(
                file,
                Scenery.text(file).replace("finally:\n", again),
                "estates/gigadb.yml",
                Scenery.text("estates/gigadb.yml")
                    .replace("effect: READ\n", "effect: READ\n    touch: replaces-data\n")));
    says(
        rehearsed(configuration, "gigadb", "rehearse-swap", BOTH.getFirst()),
        "replace the data of all of staging");
  }

  @Test
  void a_script_does_what_the_estate_says_of_it() {
    says(
        edited(
            "release",
            "{ command: data-tools, site: \"${standby}\"",
            "{ command: data-tools, site: \"${production}\""),
        "replace the data of upstream");
  }

  @Test
  void a_release_on_production_alone_is_seen() {
    says(
        edited(
            "release-simple",
            """
              - do: release.deploy
                with: { site: "${standby}", release: "${release}" }
            """,
            ""),
        "no deployment to production before standby: step 'release-deploy'");
  }

  @Test
  void what_climbs_and_is_told_by_a_step_is_left_to_the_moment_before_it_is_written() {
    String stg =
        """
          - do: users.load
            with: { environment: stg, batch: "${steps.check.batch}" }
        """;
    assertThat(edited("users-import", stg, "")).isEqualTo(new Finding.Holds());
  }

  private static String reset(String site) {
    return """
      - id: again
        do: database.reset
        with: { site: "%s", backup: "${steps.backup.key}" }
    """
        .formatted(site);
  }

  /** What stands there stands behind the new lines, or is one of them. */
  private static Finding edited(String runbook, String at, String instead) {
    String file = "runbooks/" + runbook + ".yml";
    String text = Scenery.text(file);
    assertThat(text).contains(at);
    String more =
        instead.isEmpty() || instead.startsWith(at.substring(0, 4)) ? instead : instead + at;
    Configuration configuration = Unlinted.with(Scenery.bundled(), file, text.replace(at, more));
    String estate = runbook.startsWith("users") ? "gpii" : "gigadb";
    return rehearsed(configuration, estate, runbook, BOTH.getFirst());
  }

  private static Finding rehearsed(
      Configuration configuration, String name, String runbook, Sides sides) {
    Estate estate = configuration.estate(name).orElseThrow();
    Runbook procedure = Optional.ofNullable(configuration.runbooks().get(runbook)).orElseThrow();
    Map<String, String> inputs =
        procedure.inputs().stream()
            .collect(
                Collectors.toMap(
                    it -> it.name(), it -> PLACES.contains(it.name()) ? "prd" : "v4.3.5"));
    Standing now = Scenery.standing(estate, sides);
    return Invariants.judge(
            new Stakes.OfPlan(new Order(estate, procedure, inputs), Scenery.SHAPES, now))
        .orElseThrow();
  }

  private static void says(Finding finding, String no) {
    assertThat(finding)
        .isInstanceOfSatisfying(
            Finding.Broken.class, it -> assertThat(it.why().because()).contains(no));
  }
}
