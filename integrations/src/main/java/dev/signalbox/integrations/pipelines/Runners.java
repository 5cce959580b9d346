package dev.signalbox.integrations.pipelines;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import java.util.List;

/** Who takes up jobs. A job that nobody takes up waits without an end. */
public interface Runners {
  /** Under which name we play there; runners may serve some names alone. */
  Asked<String> actor(Connection.Gitlab on);

  /** Those that would take up a job with this tag now, as people call them. */
  Asked<List<String>> online(Project project, String tag);
}
