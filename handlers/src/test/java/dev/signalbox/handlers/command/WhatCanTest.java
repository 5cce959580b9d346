package dev.signalbox.handlers.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.people.ChannelId;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Before somebody is given a right, or after a fright: what can they destroy? */
@MicronautTest(transactional = false)
class WhatCanTest {
  private final FrontDesk desk;

  WhatCanTest(FrontDesk desk) {
    this.desk = desk;
  }

  private String told(String user, String text) {
    var asked = new Asked.Typed(Bundled.slack(user), new ChannelId("C0OPS"), text);
    return desk.answer(asked) instanceof Answer.Privately(var message)
        ? Transcript.of(message)
        : "nothing in private";
  }

  @Test
  @Tag("S3-8")
  void one_sentence_tells_what_somebody_destroys_alone_and_on_prd_that_is_nothing() {
    assertThat(told("U0QA", "what-can <@U0OPS1|ada> gpii"))
        .startsWith("*Ada Okafor alone can destroy: on prd: nothing; on stg: nothing; on dev: ");
  }

  @Test
  @Tag("S3-8")
  void what_takes_others_is_told_with_who_they_are_without_the_one_that_is_asked_about() {
    assertThat(told("U0DEV", "what-can @ada gpii"))
        .contains("release gpii: play promote of ⟨pipeline of newest⟩; ")
        .contains("takes a yes of ops (ben) and qa (quinn), who types gpii")
        .contains("Can unlock prd, with another of ops.");
    assertThat(told("U0DEV", "what-can quinn gpii"))
        .contains("takes a yes of ops (ada or ben) and qa (there is nobody else in it")
        .contains("Cannot unlock prd: that takes two of ops.");
  }

  @Test
  void who_may_not_start_anything_destroys_nothing() {
    assertThat(told("U0OPS1", "what-can tess gpii"))
        .startsWith("*Tess Moreau alone can destroy: on prd: nothing; on stg: nothing; on dev: no")
        .contains("May start nothing on GPII cloud, which takes ops or qa, nor look at it.")
        .doesNotContain("release gpii");
  }

  @Test
  void what_is_long_is_cut_and_all_of_it_is_in_a_file() {
    assertThat(told("U0OPS1", "what-can ada gigadb"))
        .contains("and 1 more:", "what-can-gigadb-live.txt", "warm-cache (live)")
        .contains("Slack does not say who is in night");
  }

  @Test
  void nobody_is_guessed_and_what_nobody_may_see_does_not_exist() {
    assertThat(told("U0OPS1", "what-can <@U0NOBODY> gpii")).contains("UNKNOWN_PERSON");
    assertThat(told("U0OPS1", "what-can ada")).contains("NOT_UNDERSTOOD", "is missing");
    assertThat(told("U0CURATOR", "what-can ada gpii")).contains("NO_SUCH_ESTATE");
  }
}
