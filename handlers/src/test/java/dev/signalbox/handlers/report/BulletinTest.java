package dev.signalbox.handlers.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.signalbox.config.estate.Announcement;
import dev.signalbox.config.estate.AnnouncementName;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.people.ChannelName;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.action.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BulletinTest {
  private static final Announcement OUTAGE =
      new Announcement(
          List.of(new ChannelName("ops"), new ChannelName("releases")),
          new LinkedHashMap<>(Map.of(new EnvironmentName("prd"), "outage@")),
          Optional.of("GPII [${stage}]"),
          "What: ${what}");

  private static final Map<String, String> ENDS =
      Map.of(
          "values", Plain.write(Map.of("stage", "Completed")),
          "texts", Plain.write(Map.of("done", "restored", "otherwise", "not restored")));

  @Test
  void whoever_gets_it_by_mail_as_well_is_named() {
    assertThat(bulletin("prd", ENDS).message(Optional.of("done")).toString())
        .contains("By mail to", "outage@");
    assertThat(bulletin("stg", ENDS).message(Optional.of("done")).toString())
        .doesNotContain("outage@");
  }

  @Test
  void an_end_without_words_of_its_own_is_told_as_all_the_rest() {
    Bulletin bulletin = bulletin("prd", ENDS);
    assertThat(bulletin.message(Optional.of("done")).toString()).contains("What: restored");
    assertThat(bulletin.message(Optional.of("aborted")).toString()).contains("What: not restored");
  }

  @Test
  void its_subject_is_what_a_notification_says() {
    assertThat(bulletin("prd", ENDS).message(Optional.of("done")).summary().toString())
        .contains("GPII [Completed]");
  }

  @Test
  void by_hand_it_is_told_for_every_end_where_it_goes() {
    assertThat(bulletin("prd", ENDS).byHand())
        .isEqualTo(
            "post in #ops and #releases, and mail to outage@: What: (done) restored (otherwise) not"
                + " restored");
  }

  @Test
  void there_is_none_that_lacks_a_value() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bulletin("prd", Map.of("values", Plain.write(Map.of("what", "all")))))
        .withMessage("announcement 'outage' needs value 'stage'");
  }

  private static Bulletin bulletin(String environment, Map<String, String> arguments) {
    Errand errand = new Errand("k4x7pq", "gpii", Optional.of(environment), "ada");
    Deed.Words words = new Deed.Words(new Token("k4x7pq", "told", 1), errand, arguments);
    return new Bulletin(new AnnouncementName("outage"), OUTAGE, words);
  }
}
