package dev.signalbox.handlers.chart;

/** A process of its own that tries to draw, and says what came of it. */
final class Studio {
  private Studio() {}

  public static void main(String[] given) {
    System.out.println(
        switch (new Easel(new BarPainter()).tryOut()) {
          case Drawn.Picture _ -> "drawn";
          case Drawn.Unable(String why) -> "unable: " + why;
        });
  }
}
