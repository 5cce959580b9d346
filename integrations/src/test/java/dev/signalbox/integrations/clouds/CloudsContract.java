package dev.signalbox.integrations.clouds;

import static dev.signalbox.integrations.clouds.Rows.FAKE;
import static dev.signalbox.integrations.clouds.Rows.MALTA;
import static dev.signalbox.integrations.clouds.Rows.MOOLUMI;
import static dev.signalbox.integrations.clouds.Rows.PULUMI;
import static dev.signalbox.integrations.clouds.Rows.STRANGE;
import static dev.signalbox.integrations.clouds.Rows.off;
import static dev.signalbox.integrations.clouds.Rows.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What whoever keeps the flags of clouds does for us. */
public abstract class CloudsContract {
  private CloudsStage stage;

  protected abstract CloudsStage stage();

  @BeforeEach
  void open() {
    stage = stage();
    stage.keeps(List.of(FAKE, MALTA, STRANGE));
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private Asked<List<Cloud>> read(Which which) {
    return stage.clouds().read(stage.on(), which);
  }

  private Ordered<List<Cloud>> rewrite(Rewrite... rewrites) {
    return stage.clouds().rewrite(stage.on(), List.of(rewrites));
  }

  private static Cloud with(Cloud cloud, int bits) {
    return cloud.with(new Flags(bits));
  }

  private static String why(Ordered<List<Cloud>> ordered) {
    return ordered instanceof Ordered.Refused<List<Cloud>>(Trouble trouble)
        ? trouble.why()
        : ordered.toString();
  }

  @Test
  void all_rows_are_told_by_name_with_all_their_bits() {
    assertThat(read(new Which.All())).isEqualTo(new Asked.Told<>(List.of(FAKE, MALTA, STRANGE)));
  }

  @Test
  void rows_are_found_by_id_by_name_and_by_organisation_and_none_is_an_answer() {
    assertThat(read(Which.Ids.of(List.of(MALTA.id(), FAKE.id()))))
        .isEqualTo(new Asked.Told<>(List.of(FAKE, MALTA)));
    assertThat(read(new Which.Of(PULUMI))).isEqualTo(new Asked.Told<>(List.of(MALTA, STRANGE)));
    assertThat(read(new Which.Named(MALTA.name(), PULUMI)))
        .isEqualTo(new Asked.Told<>(List.of(MALTA)));
    assertThat(read(new Which.Named(MALTA.name(), MOOLUMI))).isEqualTo(new Asked.Told<>(List.of()));
  }

  @Test
  void a_name_is_taken_to_the_letter() {
    assertThat(read(new Which.Named("fake-ppc-for-testing", MOOLUMI)))
        .isEqualTo(new Asked.Told<>(List.of()));
    assertThat(read(new Which.Named("FAKE-PPC-FOR-TESTING%", MOOLUMI)))
        .isEqualTo(new Asked.Told<>(List.of()));
  }

  @Test
  @Tag("D3.1")
  void the_bit_is_set_and_taken_and_no_other_bit_is_touched() {
    assertThat(rewrite(on(FAKE), on(STRANGE)))
        .isEqualTo(new Ordered.Done<>(List.of(with(FAKE, 0x3), with(STRANGE, 0x15))));
    assertThat(stage.kept()).containsExactly(with(FAKE, 0x3), MALTA, with(STRANGE, 0x15));
    assertThat(rewrite(off(with(FAKE, 0x3)), off(with(STRANGE, 0x15))))
        .isEqualTo(new Ordered.Done<>(List.of(FAKE, STRANGE)));
    assertThat(stage.kept()).containsExactly(FAKE, MALTA, STRANGE);
  }

  @Test
  void said_twice_nothing_changes_the_second_time() {
    rewrite(on(FAKE), on(MALTA));
    assertThat(rewrite(on(FAKE), on(MALTA)))
        .isEqualTo(new Ordered.Done<>(List.of(with(FAKE, 0x3), with(MALTA, 0x1))));
  }

  @Test
  void a_row_that_is_as_wished_from_the_beginning_goes_along() {
    Cloud there = with(STRANGE, 0x15);
    stage.keeps(List.of(FAKE, MALTA, there));
    assertThat(rewrite(on(MALTA), on(there)))
        .isEqualTo(new Ordered.Done<>(List.of(with(MALTA, 0x1), there)));
  }

  @Test
  @Tag("D3.4")
  void where_one_row_has_changed_nothing_is_written_and_it_is_named_with_both_values() {
    stage.keeps(List.of(FAKE, MALTA, with(STRANGE, 0x16)));
    assertThat(why(rewrite(on(FAKE), on(STRANGE))))
        .isEqualTo(
            "strange-ppc has flags 0x16 (opted out of health checks, unknown 0x14) now, and had"
                + " 0x14 (unknown 0x14) when it was read");
    assertThat(stage.kept()).containsExactly(FAKE, MALTA, with(STRANGE, 0x16));
  }

  @Test
  @Tag("D3.4")
  void a_part_that_somebody_else_has_set_meanwhile_is_not_taken_for_ours() {
    stage.keeps(List.of(FAKE, with(MALTA, 0x1), STRANGE));
    assertThat(why(rewrite(on(MALTA), on(STRANGE))))
        .isEqualTo(
            "learningmachine-ppc-malta has flags 0x1 (maintenance) now, and had 0x0 (none) when it"
                + " was read");
    assertThat(stage.kept()).containsExactly(FAKE, with(MALTA, 0x1), STRANGE);
  }

  @Test
  @Tag("D3.2")
  void a_row_that_is_gone_stops_all_of_it() {
    stage.keeps(List.of(FAKE, STRANGE));
    assertThat(why(rewrite(on(MALTA), on(STRANGE))))
        .isEqualTo("there is no row any more of learningmachine-ppc-malta");
    assertThat(stage.kept()).containsExactly(FAKE, STRANGE);
  }

  @Test
  void a_row_that_has_another_owner_by_now_is_left_alone() {
    Cloud sold = new Cloud(MALTA.id(), MALTA.name(), MOOLUMI, MALTA.flags());
    stage.keeps(List.of(FAKE, sold, STRANGE));
    assertThat(why(rewrite(on(MALTA))))
        .contains("is learningmachine-ppc-malta of " + MOOLUMI + " now");
    assertThat(stage.kept()).containsExactly(FAKE, sold, STRANGE);
  }
}
