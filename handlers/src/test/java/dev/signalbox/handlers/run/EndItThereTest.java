package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.chat.MessageTs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who wants to end a maintenance that another run keeps open need not look for that run. */
class EndItThereTest {
  private static final String BUTTON = "window.end";
  private final Junction junction = new Junction();
  private final RunId on =
      junction.began("maintenance on pulumi production malta 2h the database moves");
  private final RunId off = after();

  private RunId after() {
    junction.goesOn();
    return junction.typed("maintenance off pulumi production malta");
  }

  @AfterEach
  void close() {
    junction.close();
  }

  @Test
  void the_refused_card_names_the_run_and_carries_the_button() {
    assertThat(junction.trouble(off)).contains("INTERLOCK", "run " + on);
    assertThat(card())
        .contains("End it there", "Kept from it by", "Maintenance of malta in production");
  }

  @Test
  void pressed_it_ends_the_window_and_the_bit_goes() {
    assertThat(junction.region.voting.clicked("U0OPS2", BUTTON, off)).contains("decides it");
    junction.goesOn();
    assertThat(junction.region.track.see(on).outcome()).contains("done");
    assertThat(junction.flags("production", "malta")).isZero();
  }

  @Test
  void who_may_not_end_it_there_may_not_end_it_here() {
    assertThat(junction.region.voting.clicked("U0DEV", BUTTON, off)).contains("NOT_IN_GROUP");
    junction.goesOn();
    assertThat(junction.flags("production", "malta")).isEqualTo(0x1);
  }

  @Test
  void a_copy_of_the_card_ends_nothing() {
    junction.region.voting.postCard(off);
    var copy = new MessageTs("1732093399.000900");
    assertThat(junction.region.voting.clickedOn("U0OPS2", BUTTON, off, copy))
        .contains("WRONG_MESSAGE");
    junction.goesOn();
    assertThat(junction.flags("production", "malta")).isEqualTo(0x1);
  }

  @Test
  void what_is_over_meanwhile_is_told() {
    junction.ends("U0OPS2");
    assertThat(junction.region.voting.clicked("U0OPS1", BUTTON, off)).contains("ALREADY_DECIDED");
  }

  @Test
  void a_run_that_nobody_kept_from_anything_ends_nothing() {
    assertThat(junction.region.voting.clicked("U0OPS2", BUTTON, on)).contains("NOTHING_BEHIND_IT");
  }

  private String card() {
    return junction
        .region
        .track
        .texts("select blocks from letter where letter_key = ?", off.card())
        .getFirst();
  }
}
