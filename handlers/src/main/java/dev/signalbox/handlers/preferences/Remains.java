package dev.signalbox.handlers.preferences;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.documents.Change;
import java.util.List;

/** What is left of what a step has written, each with the change that takes it back. */
interface Remains {
  /**
   * @param some all of them keys, or all of them safes
   */
  Asked<List<Change>> of(Database in, Batch batch, List<EntryRow> some, String deed);
}
