package dev.signalbox.integrations.documents;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import java.util.SequencedMap;
import java.util.SequencedSet;

/** Who may do anything: each node of a database has a list of its own, which no other one knows. */
public interface Admins {
  /** Their names alone, by node. Trouble where one of the nodes does not tell. */
  Asked<SequencedMap<String, SequencedSet<String>>> byNode(Connection.Couchdb on);
}
