package dev.signalbox.handlers.run;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.runbook.Draft;
import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.handlers.install.Installation;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** A runbook that nobody has looked through: what is left when the linter has overlooked it. */
public final class Unlinted {
  private Unlinted() {}

  /** In place of the one that tests disturb. */
  static void install(Track track, String runbook) {
    Installation installation = track.the(Installation.class);
    installation.replace(with(installation.current(), "runbooks/trial.yml", runbook));
  }

  public static Configuration with(Configuration linted, String file, String text) {
    Draft draft = Draft.read(file, text);
    SequencedMap<String, Runbook> runbooks = new LinkedHashMap<>(linted.runbooks());
    runbooks.put(draft.name(), draft.runbook().orElseThrow());
    return new Configuration(
        linted.estates(),
        runbooks,
        linted.people(),
        linted.shapes(),
        linted.sources().with(file, text));
  }
}
