package dev.signalbox.integrations.secrets;

import dev.signalbox.config.estate.SecretPlace;
import dev.signalbox.config.secret.SecretName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The environment first, then a folder with one file for each secret, as container platforms mount
 * them.
 */
public final class Keyring implements SecretStore {
  /** The folder's own setting. */
  public static final String FOLDER = "SIGNALBOX_SECRETS";

  private final Function<String, Optional<String>> environment;
  private final Optional<Path> folder;

  public Keyring(Function<String, Optional<String>> environment, Optional<Path> folder) {
    this.environment = environment;
    this.folder = folder;
  }

  /** {@code hk-aws} is SIGNALBOX_SECRET_HK_AWS in the environment. */
  public static String setting(SecretName name) {
    return "SIGNALBOX_SECRET_" + name.value().replace('-', '_').toUpperCase(Locale.ROOT);
  }

  @Override
  public Found look(SecretName name) {
    return give(name).isPresent() ? Found.THERE : Found.MISSING;
  }

  @Override
  public Optional<Secret> give(SecretName name) {
    return environment
        .apply(setting(name))
        .filter(text -> !text.isBlank())
        .or(() -> folder.flatMap(it -> read(it.resolve(name.value()))))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(Secret::new);
  }

  /**
   * A store is mounted as a folder of its own name; where it is not, nobody knows what it holds.
   */
  @Override
  public Found look(SecretPlace place) {
    Optional<Path> mounted =
        folder.map(it -> it.resolve(place.store()).normalize()).filter(Files::isDirectory);
    return mounted
        .map(it -> inside(it, it.resolve(place.path()).normalize()))
        .orElse(Found.OUT_OF_REACH);
  }

  private static Found inside(Path store, Path file) {
    if (!file.startsWith(store) || !Files.isRegularFile(file)) {
      return Found.MISSING;
    }
    return read(file)
        .map(text -> text.isBlank() ? Found.MISSING : Found.THERE)
        .orElse(Found.OUT_OF_REACH);
  }

  /** A file that we may not read is as good as none. */
  private static Optional<String> read(Path file) {
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "Keyring[folder %s]".formatted(folder.map(Path::toString).orElse("not set"));
  }
}
