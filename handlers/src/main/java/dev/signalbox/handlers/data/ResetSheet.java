package dev.signalbox.handlers.data;

import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Resource;
import dev.signalbox.handlers.action.Untold;
import dev.signalbox.handlers.data.Marks.Seen;
import dev.signalbox.handlers.data.Proofs.Proof;
import dev.signalbox.integrations.backups.Backup;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What people read before a backup is loaded: what goes, what comes, and what is lost. */
@Singleton
final class ResetSheet {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);
  private final Marks marks;
  private final Clock clock;

  ResetSheet(Marks marks, Clock clock) {
    this.marks = marks;
    this.clock = clock;
  }

  /** Which backup counts, and how much is in it; hosts are asked nothing while people plan. */
  Preview preview(Vault into, Asked<Proof> asked) {
    Proof proof =
        switch (asked) {
          case Asked.Troubled<Proof>(Trouble trouble) -> throw new Untold(trouble.says());
          case Asked.Told<Proof>(Proof told) -> told;
        };
    Optional<Backup> backup = proof.judged().map(it -> it.backup());
    return new Preview(
        "%s %s".formatted(proof.name(), backup.map(it -> it.size() + " bytes").orElse("not there")),
        backup
            .map(it -> lines(into, proof, it))
            .orElseGet(() -> "%s %s".formatted(proof.name(), proof.flaw().orElse(""))),
        new TreeSet<>(List.of(new Resource("data of " + into.says()))));
  }

  private String lines(Vault into, Proof proof, Backup backup) {
    String taken = MINUTE.format(backup.taken());
    return String.join(
        "\n",
        "now: " + marks.last(into).map(ResetSheet::now).orElse("nobody has asked it yet"),
        "then: %s of %s, %s, %s old%s"
            .formatted(
                backup.name(),
                proof.origin().says(),
                new Size(backup.size()),
                Measure.written(Yardstick.age(backup, clock.instant())),
                proof.flaw().map(", and it CANNOT be loaded: it "::concat).orElse("")),
        "lost: all that %s holds now, and whatever was entered after %s"
            .formatted(into.site().name(), taken));
  }

  private static String now(Seen seen) {
    return "%s, as seen %s".formatted(seen.mark().says(), MINUTE.format(seen.at()));
  }
}
