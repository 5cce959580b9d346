package dev.signalbox.handlers.digest;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.chart.Chart;
import dev.signalbox.handlers.chart.Drawn;
import dev.signalbox.handlers.chart.Easel;
import dev.signalbox.integrations.chat.Image;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.List;

/** Puts a picture beside a digest; where none can be drawn, a line that says who knows why. */
@Singleton
public final class Illustrator {
  private final Easel easel;

  Illustrator(Easel easel) {
    this.easel = easel;
  }

  public List<Piece> of(Estate estate, Digest digest) {
    Illustration illustration = new Illustration(estate.about().title(), digest);
    if (!illustration.showsAnything()) {
      return List.of();
    }
    Chart chart = illustration.chart();
    return List.of(
        switch (easel.draw(chart)) {
          case Drawn.Picture(Image image) ->
              new Piece.Picture("%s-week.png".formatted(estate.name()), chart.says(), image);
          case Drawn.Unable _ ->
              new Piece.Aside(
                  Words.of("I could not draw the picture of this. Next: ")
                      .code("/ops doctor")
                      .and(" says why."));
        });
  }
}
