package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.EstateName;
import dev.signalbox.config.shape.Shapes;
import java.nio.file.Path;
import java.util.Optional;

/** The estate of the bundled configuration. */
final class Gigadb {
  private Gigadb() {}

  static Estate bundled() {
    Path config = Path.of(System.getProperty("signalbox.home", "..")).resolve("config");
    if (Configuration.read(config, Shapes.planned()) instanceof Reading.Good(var read)) {
      return Optional.ofNullable(read.estates().get(new EstateName("gigadb"))).orElseThrow();
    }
    throw new AssertionError("the bundled configuration is broken");
  }
}
