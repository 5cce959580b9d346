package dev.signalbox.bot.wiring;

import dev.signalbox.bot.StartRefused;
import dev.signalbox.bot.settings.Settings;
import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.handlers.action.Actions;
import dev.signalbox.handlers.install.Installation;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the configuration before any port opens; a wrong one stops the start. */
@Factory
final class InstallationFactory {
  @Context
  Installation installation(Settings settings, Actions actions) {
    Path folder = settings.configuration();
    Shapes shapes = Shapes.with(actions.shapes());
    return switch (Configuration.read(folder, shapes)) {
      case Reading.Good(var configuration) -> new Installation(folder, shapes, configuration);
      case Reading.Bad(var complaints) -> throw new StartRefused(told(folder, complaints));
    };
  }

  private static String told(Path folder, List<Complaint> complaints) {
    return complaints.stream()
        .map(it -> folder + "/" + it)
        .collect(
            Collectors.joining("\n", "", "\nThe configuration is wrong; nothing was started."));
  }
}
