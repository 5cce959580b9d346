package dev.signalbox.handlers.doctor;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.install.Installation;
import java.nio.file.Path;

/** The bundled configuration, as the sandbox runs on it. */
public final class Bundled {
  private Bundled() {}

  public static Installation installation() {
    Path folder = Path.of(System.getProperty("signalbox.home", "..")).resolve("config");
    Shapes shapes = Shapes.planned();
    return switch (Configuration.read(folder, shapes)) {
      case Reading.Good(var configuration) -> new Installation(folder, shapes, configuration);
      case Reading.Bad(var complaints) -> throw new IllegalStateException(complaints.toString());
    };
  }
}
