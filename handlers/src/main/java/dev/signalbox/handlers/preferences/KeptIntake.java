package dev.signalbox.handlers.preferences;

import dev.signalbox.handlers.file.File;
import dev.signalbox.handlers.file.Files;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Takes it from the files that steps hand to each other. */
@Singleton
final class KeptIntake implements Intake {
  private final Files files;

  KeptIntake(Files files) {
    this.files = files;
  }

  @Override
  public Optional<String> text(File file) {
    return files.text(file);
  }
}
