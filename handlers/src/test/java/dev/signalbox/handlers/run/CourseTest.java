package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.runbook.Step;
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
    assertThat(PRACTICE.first().id()).isEqualTo("practice-look");
    assertThat(after("note", "")).contains("rest");
    assertThat(after("seen", "")).contains("count");
    assertThat(PRACTICE.isFinal("rest")).isFalse();
    assertThat(PRACTICE.isFinal("count")).isTrue();
    assertThat(after("count", "")).isEmpty();
  }

  @Test
  void an_end_leads_into_its_branch_and_a_branch_never_comes_back() {
    assertThat(after("permission", "approved")).contains("choice");
    assertThat(after("permission", "rejected")).contains("refused");
    assertThat(after("refused", "")).contains("count");
    assertThat(PRACTICE.isAside("refused")).isTrue();
    assertThat(PRACTICE.isAside("choice")).isFalse();
  }

  @Test
  void an_end_with_nothing_in_it_is_a_way_out_and_one_that_continues_is_none() {
    assertThat(after("choice", "skip")).contains("count");
    assertThat(PRACTICE.leaves("choice", Optional.of("skip"))).isTrue();
    assertThat(after("choice", "look")).contains("window");
    assertThat(PRACTICE.leaves("choice", Optional.of("look"))).isFalse();
  }

  @Test
  void a_procedure_that_takes_something_back_goes_not_only_forward() {
    assertThat(course("practice").goesForwardOnly()).isTrue();
    assertThat(course("release").goesForwardOnly()).isFalse();
    assertThat(course("zones-export").goesForwardOnly()).isTrue();
  }

  private static Optional<String> after(String step, String end) {
    return PRACTICE.after(step, Optional.of(end).filter(it -> !it.isEmpty())).map(Step.Do::id);
  }

  private static Course course(String runbook) {
    return new Course(Trial.runbook(BUNDLED, runbook));
  }
}
