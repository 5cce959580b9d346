package dev.signalbox.bot.settings;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.secret.SecretName;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.integrations.secrets.Keyring;
import dev.signalbox.integrations.secrets.OpenDoors;
import dev.signalbox.integrations.secrets.SecretStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The keys to the neighbours: production has every one that a connection names, or is not. */
final class SecretsReader {
  private final Told told;
  private final Mode mode;
  private final List<String> complaints;

  SecretsReader(Told told, Mode mode, List<String> complaints) {
    this.told = told;
    this.mode = mode;
    this.complaints = complaints;
  }

  SecretStore read(Path configuration) {
    if (mode == Mode.SANDBOX) {
      return new OpenDoors();
    }
    Optional<Path> folder = told.get(Keyring.FOLDER).map(Path::of);
    folder
        .filter(path -> !Files.isDirectory(path))
        .ifPresent(path -> complaints.add(Keyring.FOLDER + " is no folder: " + path));
    Keyring keyring = new Keyring(told::get, folder);
    if (told.get("SIGNALBOX_CONFIG").isPresent()) {
      named(configuration).forEach((name, estates) -> complain(keyring, name, estates));
    }
    return keyring;
  }

  private void complain(Keyring keyring, SecretName name, String estates) {
    if (keyring.look(name) == SecretStore.Found.MISSING) {
      complaints.add(
          "%s is missing: the secret %s of %s (or a file %s in the folder %s)"
              .formatted(
                  Keyring.setting(name), name.value(), estates, name.value(), Keyring.FOLDER));
    }
  }

  /** With the estates that name it. A folder that does not lint names none: it is told later. */
  private static Map<SecretName, String> named(Path configuration) {
    Map<SecretName, String> named = new TreeMap<>(Comparator.comparing(SecretName::value));
    if (Files.isDirectory(configuration)
        && Configuration.read(configuration, Shapes.planned())
            instanceof dev.signalbox.config.Reading.Good(var read)) {
      for (Estate estate : read.estates().sequencedValues()) {
        String name = estate.name().value();
        estate
            .topology()
            .secrets()
            .forEach(it -> named.merge(it, name, (one, more) -> one + " and " + more));
      }
    }
    return named;
  }
}
