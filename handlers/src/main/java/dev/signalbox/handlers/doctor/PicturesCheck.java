package dev.signalbox.handlers.doctor;

import dev.signalbox.handlers.chart.Drawn;
import dev.signalbox.handlers.chart.Easel;
import jakarta.inject.Singleton;

/** Pictures in reports need a font on the machine; without one reports are words alone. */
@Singleton
final class PicturesCheck implements Check {
  private final Easel easel;

  PicturesCheck(Easel easel) {
    this.easel = easel;
  }

  @Override
  public String about() {
    return "pictures";
  }

  @Override
  public Finding look() {
    return switch (easel.tryOut()) {
      case Drawn.Picture _ -> new Finding.Well("reports can be drawn");
      case Drawn.Unable(String why) ->
          new Finding.Mind(
              "reports come without their pictures, for nothing can be drawn here (%s)"
                  .formatted(why),
              "install fonts, such as the packages fontconfig and fonts-dejavu-core, and start me"
                  + " anew");
    };
  }
}
