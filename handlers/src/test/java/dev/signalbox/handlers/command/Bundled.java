package dev.signalbox.handlers.command;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.config.people.TeamId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.guard.Reception;
import dev.signalbox.handlers.guard.Standing;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.roster.Census;
import dev.signalbox.handlers.roster.PlantedDirectory;
import dev.signalbox.handlers.roster.Rosters;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** The bundled configuration, and its people at the counter. */
final class Bundled {
  static final Path FOLDER = Path.of(System.getProperty("signalbox.home", "..")).resolve("config");
  static final Shapes SHAPES = Shapes.told();
  static final Configuration CONFIGURATION = read();
  static final ChannelId OPS = new ChannelId("C0OPS");

  private Bundled() {}

  static Installation installation(Shapes shapes) {
    return new Installation(FOLDER, shapes, CONFIGURATION);
  }

  static Lobby lobby() {
    Installation installation = installation(SHAPES);
    return new Lobby(
        installation,
        new Rosters(installation, new PlantedDirectory(), Clock.systemUTC()),
        _ -> {});
  }

  static SlackId slack(String user) {
    return new SlackId(new TeamId("T0BOX"), new UserId(user));
  }

  static Visit visit(String user) {
    return switch (new Reception(Census.of(CONFIGURATION.people()))
        .recognise(slack(user), Optional.of(OPS))) {
      case Standing.Known(var caller) ->
          new Visit(
              caller, slack(user).user(), new Menus(CONFIGURATION).of(caller), Optional.of(OPS));
      case Standing.Stranger _ -> throw new IllegalArgumentException(user + " is a stranger");
    };
  }

  private static Configuration read() {
    return switch (Configuration.read(FOLDER, SHAPES)) {
      case Reading.Good(var configuration) -> configuration;
      case Reading.Bad(var complaints) -> throw new IllegalStateException(complaints.toString());
    };
  }
}
