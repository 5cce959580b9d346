package dev.signalbox.handlers.preferences;

import dev.signalbox.handlers.file.File;
import java.util.Optional;

/** Where the text is that somebody has handed over as a file. */
interface Intake {
  /** Empty where nobody keeps it any longer. */
  Optional<String> text(File file);
}
