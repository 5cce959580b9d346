package dev.signalbox.handlers.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.handlers.evidence.Round;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.pipelines.Runners;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunnersCheckTest {
  private static final String ALT = "gigascience/upstream/alt-gigadb-website";
  private final Map<String, Asked<List<String>>> answers = new HashMap<>();

  private record Answering(Map<String, Asked<List<String>>> answers) implements Runners {
    @Override
    public Asked<String> actor(Connection.Gitlab on) {
      return new Asked.Told<>("ops-bot");
    }

    @Override
    public Asked<List<String>> online(Project project, String tag) {
      return answers.getOrDefault(project.path(), new Asked.Told<>(List.of("runner of " + tag)));
    }
  }

  private Finding look() {
    return look(Optional.of(new Answering(answers)));
  }

  private static Finding look(Optional<Runners> runners) {
    return new RunnersCheck(
            Bundled.installation(),
            () -> runners,
            Check.Sight.WORKSPACE,
            new Round(Duration.ofSeconds(15)))
        .look();
  }

  @Test
  void a_runner_for_every_project_is_well() {
    assertThat(look())
        .isInstanceOfSatisfying(
            Finding.Well.class, it -> assertThat(it.told()).startsWith("one is online for each"));
  }

  @Test
  void a_project_whose_jobs_nobody_would_take_is_named() {
    answers.put(ALT, new Asked.Told<>(List.of()));
    assertThat(look())
        .isEqualTo(
            new Finding.Wrong(
                "no runner of ops-bot is online for " + ALT,
                "start one with the tag ops-bot; until then jobs wait"));
  }

  @Test
  void a_key_that_may_not_see_runners_is_no_missing_runner() {
    answers.put(
        ALT, new Asked.Troubled<>(new Trouble("looking for one", Kind.RIGHTS, "it answered 403")));
    assertThat(look())
        .isInstanceOfSatisfying(
            Finding.Mind.class,
            it -> assertThat(it.told()).isEqualTo("looking for one: it answered 403"));
  }

  @Test
  void without_a_world_behind_the_ports_nobody_is_asked() {
    assertThat(look(Optional.empty())).isInstanceOf(Finding.Mind.class);
  }
}
