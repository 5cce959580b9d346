package dev.signalbox.handlers.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.chart.Easel;
import org.junit.jupiter.api.Test;

class PicturesCheckTest {
  @Test
  void a_machine_without_fonts_draws_nothing_and_is_told_what_to_install() {
    Easel easel =
        new Easel(
            _ -> {
              throw new InternalError("no font");
            });
    assertThat(new PicturesCheck(easel).look())
        .isEqualTo(
            new Finding.Mind(
                "reports come without their pictures, for nothing can be drawn here (InternalError:"
                    + " no font)",
                "install fonts, such as the packages fontconfig and fonts-dejavu-core, and start"
                    + " me anew"));
  }

  @Test
  void where_something_can_be_drawn_that_is_well() {
    assertThat(new PicturesCheck(new Easel(_ -> new byte[] {1})).look())
        .isEqualTo(new Finding.Well("reports can be drawn"));
  }
}
