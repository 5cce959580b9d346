package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.install.Installation;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever is asked about a site is led to its pages. */
class LinksTest {
  private static final String ASKED =
      Trial.LIVE
          + """
            - id: first
              do: decision.ask
              with: { groups: [tech], question: "Ready?", options: [yes-it-is, no-it-is-not], links: "${production}", limit: 1d, on-limit: hold }
              yes-it-is: continue
              no-it-is-not: continue
            - id: good
              do: approval.ask
              with: { groups: [tech], say: "Is it good?", links: "${standby}", remind: 1h, limit: 1d, on-limit: hold }
              rejected: []
          """;
  private static final List<String> OF_STANDBY =
      List.of(
          "http://alt-live.gigadb.host/",
          "https://files.alt-live.gigadb.host/",
          "https://portainer.alt-live.gigadb.host/");

  private final Gazette gazette = new Gazette();
  private final Track track = gazette.region.track;
  private final Voting voting = gazette.region.voting;

  @AfterEach
  void close() {
    gazette.close();
  }

  @Test
  void production_has_the_names_of_production_and_none_that_no_browser_opens() {
    asked();
    assertThat(voting.message())
        .contains("*upstream*", "https://gigadb.org/", "https://portainer.gigadb.org/")
        .doesNotContain("bastion");
  }

  @Test
  void its_standby_has_those_of_the_standby_and_a_reminder_brings_them_again() {
    asked();
    answered();
    assertThat(voting.message()).contains(OF_STANDBY).contains("Is it good?", "*alt*");
    track.workAfter(Duration.ofHours(1));
    assertThat(reminders()).singleElement().asString().contains("Is it good?").contains(OF_STANDBY);
  }

  @Test
  void once_it_is_answered_it_leads_nowhere() {
    asked();
    answered();
    assertThat(voting.press("U0TECH", "approved")).contains("decides it");
    assertThat(voting.message()).doesNotContain("alt-live.gigadb.host");
  }

  @Test
  void where_nobody_can_tell_who_is_who_nobody_is_led_to_the_wrong_side() {
    asked();
    gazette.somebodySwapsLive();
    answered();
    assertThat(voting.message()).contains("Is it good?").doesNotContain("https://", "http://");
  }

  private void asked() {
    Installation installation = track.the(Installation.class);
    installation.replace(Trial.configuration(ASKED, installation.shapes()));
    track.start("trial");
    track.work();
  }

  private void answered() {
    assertThat(voting.press("U0TECH", "yes-it-is")).contains("decides it");
    track.workAfter(Duration.ofSeconds(1));
  }

  private List<String> reminders() {
    return track.texts("select blocks from letter where letter_key like 'run/%/ask/1'");
  }
}
