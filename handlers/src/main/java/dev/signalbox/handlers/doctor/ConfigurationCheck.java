package dev.signalbox.handlers.doctor;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.handlers.install.Installation;
import jakarta.inject.Singleton;

@Singleton
final class ConfigurationCheck implements Check {
  private final Installation installation;

  ConfigurationCheck(Installation installation) {
    this.installation = installation;
  }

  @Override
  public String about() {
    return "configuration";
  }

  @Override
  public Finding look() {
    return switch (Configuration.read(installation.folder(), installation.shapes())) {
      case Reading.Bad(var complaints) ->
          new Finding.Wrong(
              "%d mistakes; the next start would be refused".formatted(complaints.size()),
              "`/ops lint` tells them");
      case Reading.Good(var configuration) ->
          new Finding.Well(
              "%d estates, %d runbooks, nothing wrong"
                  .formatted(configuration.estates().size(), configuration.runbooks().size()));
    };
  }
}
