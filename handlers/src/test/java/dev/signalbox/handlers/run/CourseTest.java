package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.shape.Shapes;
import org.junit.jupiter.api.Test;

class CourseTest {
  private static final Configuration BUNDLED =
      switch (Configuration.read(Trial.FOLDER, Shapes.told())) {
        case Reading.Good(var configuration) -> configuration;
        case Reading.Bad(var complaints) -> throw new IllegalStateException(complaints.toString());
      };

  @Test
  void one_step_follows_the_other_and_what_must_follow_in_the_end_comes_last() {
    Course practice = course("practice");
    assertThat(practice.first().id()).isEqualTo("practice-look");
    assertThat(practice.after("rest").orElseThrow().id()).isEqualTo("count");
    assertThat(practice.isFinal("rest")).isFalse();
    assertThat(practice.isFinal("count")).isTrue();
    assertThat(practice.after("count")).isEmpty();
  }

  @Test
  void a_procedure_that_branches_or_takes_back_is_not_straight() {
    assertThat(course("practice").isStraight()).isTrue();
    assertThat(course("release").isStraight()).isFalse();
    assertThat(course("zones-export").isStraight()).isTrue();
  }

  private static Course course(String runbook) {
    return new Course(Trial.runbook(BUNDLED, runbook));
  }
}
