package dev.signalbox.handlers.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.chart.Easel;
import dev.signalbox.handlers.run.Balance;
import dev.signalbox.integrations.chat.Piece;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class IllustratorTest {
  private static final Week WEEK =
      new Week(
          new Balance(
              List.of(new Balance.Ended("done", 1)), new Balance.Took(1, 9, 9, 9, 0), List.of()),
          List.of(),
          List.of());
  private static final Easel WITHOUT_FONTS =
      new Easel(
          _ -> {
            throw new InternalError("no font");
          });

  @Test
  void where_no_picture_can_be_drawn_the_words_go_out_and_say_who_knows_why() {
    assertThat(new Illustrator(WITHOUT_FONTS).of(gigadb(), new Digest(WEEK, WEEK)))
        .singleElement()
        .isInstanceOf(Piece.Aside.class)
        .asString()
        .contains("I could not draw the picture of this", "/ops doctor");
  }

  private static Estate gigadb() {
    Path folder = Path.of(System.getProperty("signalbox.home", "..")).resolve("config");
    return switch (Configuration.read(folder, Shapes.planned())) {
      case Reading.Good(var configuration) -> configuration.estate("gigadb").orElseThrow();
      case Reading.Bad(var complaints) -> throw new IllegalStateException(complaints.toString());
    };
  }
}
