package dev.signalbox.handlers.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.chat.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EaselTest {
  private static final Chart WEEK =
      new Chart(
          "GigaDB, two weeks",
          List.of(
              new Chart.Panel(
                  "Runs by how they ended",
                  List.of(new Chart.Bar("done", 9, 7), new Chart.Bar("aborted", 2, 0))),
              new Chart.Panel("Hours", List.of(new Chart.Bar("people's", 4.25, 11)))));

  @TempDir private Path folder;

  @Test
  void a_chart_is_a_png_on_white_so_that_it_is_read_in_light_and_dark() throws IOException {
    BufferedImage seen = read(new Easel(new BarPainter()).draw(WEEK));
    assertThat(seen.getWidth()).isEqualTo(1840);
    assertThat(seen.getColorModel().hasAlpha()).isFalse();
    assertThat(seen.getRGB(2, 2)).isEqualTo(0xFFFFFFFF);
    assertThat(colours(seen)).contains(0xFF1264A3, 0xFFBBD3E8);
  }

  @Test
  void whoever_cannot_see_it_is_told_the_same_numbers() {
    assertThat(WEEK.says())
        .isEqualTo(
            "GigaDB, two weeks. Runs by how they ended: done 9, before 7, aborted 2, before 0."
                + " Hours: people's 4.3, before 11.");
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        NullPointerException.class,
        java.awt.HeadlessException.class,
        InternalError.class,
        NoClassDefFoundError.class,
        UnsatisfiedLinkError.class
      })
  void however_the_toolkit_breaks_without_a_font_that_is_an_answer(
      Class<? extends Throwable> trouble) {
    Easel easel = new Easel(_ -> broken(trouble));
    assertThat(easel.draw(WEEK)).isEqualTo(new Drawn.Unable(trouble.getSimpleName() + ": no font"));
  }

  @Test
  void a_machine_that_has_no_fonts_says_so_and_lives_on() throws IOException, InterruptedException {
    Path nothing =
        Files.writeString(
            folder.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
    ProcessBuilder studio =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.awt.headless=true",
            "-Duser.home=" + folder, // the toolkit remembers there which fonts it has seen
            "-cp",
            System.getProperty("java.class.path"),
            Studio.class.getName());
    studio.environment().put("FONTCONFIG_FILE", nothing.toString());
    Process process = studio.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(said).contains("unable: ");
  }

  /** As these are thrown from within the toolkit: checked or not. */
  private static byte[] broken(Class<? extends Throwable> trouble) {
    switch (trouble.getSimpleName()) {
      case "NullPointerException" -> throw new NullPointerException("no font");
      case "HeadlessException" -> throw new java.awt.HeadlessException("no font");
      case "InternalError" -> throw new InternalError(new InternalError("no font"));
      case "NoClassDefFoundError" -> throw new NoClassDefFoundError("no font");
      default -> throw new UnsatisfiedLinkError("no font");
    }
  }

  private static List<Integer> colours(BufferedImage seen) {
    int[] all = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
    return java.util.Arrays.stream(all).distinct().boxed().toList();
  }

  private static BufferedImage read(Drawn drawn) throws IOException {
    assertThat(drawn).isInstanceOf(Drawn.Picture.class);
    Image image = ((Drawn.Picture) drawn).image();
    return ImageIO.read(new ByteArrayInputStream(image.png()));
  }
}
