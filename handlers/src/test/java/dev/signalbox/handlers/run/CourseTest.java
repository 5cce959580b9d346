package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.shape.Shapes;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CourseTest {
  private static final Configuration BUNDLED =
      switch (Configuration.read(Trial.FOLDER, Shapes.told())) {
        case Reading.Good(var configuration) -> configuration;
        case Reading.Bad(var complaints) -> throw new IllegalStateException(complaints.toString());
      };

  private static final Course PRACTICE = course("practice");

  @Test
  void one_step_follows_the_other_and_what_must_follow_in_the_end_comes_last() {
    assertThat(PRACTICE.first().name()).isEqualTo("practice-look");
    assertThat(after("note", "")).contains("sign");
    assertThat(after("seen", "")).contains("sweep");
    assertThat(PRACTICE.isFinal("rest")).isFalse();
    assertThat(PRACTICE.isFinal("count")).isTrue();
    assertThat(after("count", "")).isEmpty();
  }

  @Test
  void an_end_leads_into_its_branch_and_a_branch_never_comes_back() {
    assertThat(after("permission", "approved")).contains("choice");
    assertThat(after("permission", "rejected")).contains("refused");
    assertThat(after("refused", "")).contains("sweep");
    assertThat(PRACTICE.isAside("refused")).isTrue();
    assertThat(PRACTICE.isAside("choice")).isFalse();
  }

  @Test
  void an_end_with_nothing_in_it_is_a_way_out_and_one_that_continues_is_none() {
    assertThat(after("choice", "skip")).contains("sweep");
    assertThat(PRACTICE.leaves("choice", Optional.of("skip"))).isTrue();
    assertThat(after("choice", "look")).contains("window");
    assertThat(PRACTICE.leaves("choice", Optional.of("look"))).isFalse();
  }

  @Test
  void what_is_taken_back_has_a_name_of_its_own_in_every_place() {
    Leg back = PRACTICE.after("choice", Optional.of("go-back")).findFirst().orElseThrow();
    assertThat(back.does()).isEqualTo("undo:sign");
    assertThat(PRACTICE.leg(back.name())).contains(back);
    assertThat(PRACTICE.leg("undo:sign")).get().matches(Leg::isOfAll);
    assertThat(PRACTICE.leg("undo:nothing")).isEmpty();
    assertThat(after(back.name(), "")).contains("sweep");
  }

  private static Optional<String> after(String step, String end) {
    return PRACTICE
        .after(step, Optional.of(end).filter(it -> !it.isEmpty()))
        .map(Leg::name)
        .findFirst();
  }

  private static Course course(String runbook) {
    return new Course(Trial.runbook(BUNDLED, runbook));
  }
}
