package dev.signalbox.integrations.backups;

import dev.signalbox.integrations.aws.Emulator;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Against what others understand S3 to be. */
final class S3ArchiveEmulatedTest extends ArchiveContract {
  @RegisterExtension final Emulator emulator = new Emulator();

  @Override
  protected ArchiveStage stage() {
    return new EmulatedStage(emulator.account());
  }
}
