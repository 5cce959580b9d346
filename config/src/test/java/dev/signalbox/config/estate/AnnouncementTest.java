package dev.signalbox.config.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.signalbox.config.people.ChannelName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnouncementTest {
  private static final AnnouncementName NAME = new AnnouncementName("outage");

  private static final Announcement OUTAGE =
      new Announcement(
          List.of(new ChannelName("ops")),
          new LinkedHashMap<>(),
          Optional.of("${stage} of ${what}"),
          "What: ${what}");

  @Test
  void everything_that_it_leaves_open_is_said() {
    Announcement said = OUTAGE.filled(NAME, Map.of("stage", "End", "what", "a restore"));
    assertThat(said.subject()).contains("End of a restore");
    assertThat(said.text()).isEqualTo("What: a restore");
  }

  @Test
  void foreign_words_that_look_like_a_hole_are_words() {
    assertThat(OUTAGE.filled(NAME, Map.of("stage", "End", "what", "${stage} $1 \\")).text())
        .isEqualTo("What: ${stage} $1 \\");
  }

  @Test
  void nothing_is_said_with_a_hole_in_it() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OUTAGE.filled(NAME, Map.of("what", "a restore")))
        .withMessage("announcement 'outage' needs value 'stage'");
  }

  @Test
  void nothing_that_is_given_is_left_out_in_silence() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OUTAGE.filled(NAME, Map.of("stage", "", "what", "", "when", "now")))
        .withMessage("announcement 'outage' has no value 'when'");
  }
}
