package dev.signalbox.handlers.doctor.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.doctor.Bundled;
import dev.signalbox.handlers.doctor.Finding;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.objects.Fetched;
import org.junit.jupiter.api.Test;

/** Whether a bucket could be read is told before somebody needs it. */
class BucketCheckTest {
  private static final String FOLDER = "users/ in gpii-inbox of inbox-aws (us-east-1)";

  private static Finding look(String estate, Asked<Fetched> told) {
    return new BucketCheck((_, _) -> told)
        .look(Bundled.installation().current().estate(estate).orElseThrow());
  }

  private static Asked<Fetched> no(Kind kind) {
    return new Asked.Troubled<>(new Trouble("reading " + FOLDER, kind, "no"));
  }

  @Test
  void one_that_answers_can_be_read_whatever_lies_there() {
    assertThat(look("gpii", new Asked.Told<>(new Fetched.Absent())))
        .isEqualTo(new Finding.Well(FOLDER + " can be read"));
  }

  @Test
  void a_no_without_a_folder_tells_nothing_and_with_one_that_a_right_is_missing() {
    assertThat(look("gpii", no(Kind.RIGHTS)))
        .isEqualTo(
            new Finding.Mind(
                "nobody can tell whether " + FOLDER + " may be read",
                "put an empty object there that is called users/; where that is so already, let"
                    + " the key s3:GetObject under it"));
  }

  @Test
  void silence_is_not_well() {
    assertThat(look("gpii", no(Kind.UNREACHABLE))).isInstanceOf(Finding.Unknown.class);
  }

  @Test
  void an_estate_without_any_is_well() {
    assertThat(look("gigadb", no(Kind.BROKEN)))
        .isEqualTo(new Finding.Well("nobody leaves files in any"));
  }
}
